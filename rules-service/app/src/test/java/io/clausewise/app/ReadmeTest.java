package io.clausewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The README shows what the service really does: its curl is sent, its answer compared. */
class ReadmeTest {
    private static final Pattern CURL = Pattern.compile(
            "curl -s http://127\\.0\\.0\\.1:8080(\\S+) -H 'Content-Type: (\\S+)' -d '(.*?)'\n", Pattern.DOTALL);
    private static final Pattern SCREENING = Pattern.compile(
            "curl -s 'http://127\\.0\\.0\\.1:8080(\\S+)' \\\\\\s+-F roster=@(\\S+) \\\\\\s+-H 'Accept: (\\S+)' -o \\S+\n");
    private static final Pattern RANKING =
            Pattern.compile("curl -s http://127\\.0\\.0\\.1:8080(\\S+) -H 'Content-Type: (\\S+)' \\\\\\s+-d @(\\S+)\n");
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private final String readme = readme();

    private static String readme() {
        try {
            return Files.readString(Path.of("../../README.md"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theCurlOfTheReadmeGivesTheAnswerOfTheReadme() {
        Matcher curl = find(CURL);
        JsonNode shown = TestService.json(find(ANSWER).group(1));

        HttpResponse<String> response =
                TestService.get().post(curl.group(1), curl.group(3), "Content-Type", curl.group(2));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(shortened(TestService.json(response))).isEqualTo(shown);
    }

    @Test
    void theRosterOfTheReadmeComesBackAsAWorkbook() throws IOException {
        Matcher curl = find(SCREENING);
        Multipart roster =
                new Multipart().file("roster", "a.xlsx", Files.readAllBytes(Path.of("../..", curl.group(2))));

        HttpResponse<byte[]> response = TestService.get().post(curl.group(1), roster, "Accept", curl.group(3));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(curl.group(3));
    }

    @Test
    void theListOfTheReadmeIsRanked() throws IOException {
        Matcher curl = find(RANKING);

        HttpResponse<String> response = TestService.get()
                .post(
                        curl.group(1),
                        Files.readAllBytes(Path.of("../..", curl.group(3))),
                        "Content-Type",
                        curl.group(2));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestService.json(response).get("ranked")).isNotEmpty();
    }

    private Matcher find(Pattern pattern) {
        Matcher matcher = pattern.matcher(readme);
        assertThat(matcher.find()).as("the README has %s", pattern).isTrue();
        return matcher;
    }

    /** Digests, versions and the load time as the README writes them: they change with every commit, rule and start. */
    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                JsonNode value = property.getValue();
                if (property.getKey().equals("loadedAt") || property.getKey().equals("engine")) {
                    object.put(property.getKey(), "…");
                } else if (value.isString() && value.stringValue().startsWith("sha256:")) {
                    object.put(property.getKey(), "sha256:…");
                } else {
                    shortened(value);
                }
            });
        } else {
            node.forEach(ReadmeTest::shortened);
        }
        return node;
    }
}
