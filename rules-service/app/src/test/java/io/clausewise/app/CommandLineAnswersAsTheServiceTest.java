package io.clausewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What a command prints as JSON is what the service answers, byte for byte but for the time the rules were loaded. */
class CommandLineAnswersAsTheServiceTest {
    private static final String PROFILE =
            "{\"reference\": \"HR-7\", \"person\": {\"name\": \"王建国\"}, \"employment\": {\"city\": \"余杭区\"}, \"honours\": [],"
                    + " \"competitions\": [{\"level\": \"PROVINCIAL\", \"tier\": 1, \"rank\": 4}]}";

    private static ConfigurableApplicationContext service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        service = ClausewiseApplication.application().run("--server.port=0");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void evaluatePrintsTheAnswerToAnEvaluation() throws Exception {
        Files.writeString(folder.resolve("p.json"), PROFILE);
        String body = "{\"profile\": " + PROFILE + ", \"asOf\": \"2021-01-01\"}";

        String answer = send(request("/api/v1/evaluations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        String printed = command("evaluate", "p.json", "--as-of", "2021-01-01", "--format", "json");

        assertThat(timeless(printed)).isEqualTo(timeless(answer) + "\n");
    }

    @Test
    void programsPrintsTheListOfProgrammes() throws Exception {
        String answer = send(request("/api/v1/programs?asOf=2017-05-18").build());

        assertThat(command("programs", "--as-of", "2017-05-18", "--format", "json"))
                .isEqualTo(answer + "\n");
    }

    @Test
    void screenPrintsTheEventsOfAScreening() throws Exception {
        byte[] roster = "姓名,身份证号码,现技术等级\n赵试一,339999198503120011,技师\n钱试二,,二级/技师\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("r.csv"), roster);
        Multipart body = new Multipart().file("roster", "r.csv", roster);

        String answer = send(request("/api/v1/screenings?program=wenzhou-chief-technician-2021")
                .header("Accept", "application/x-ndjson")
                .header("Content-Type", body.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build());
        String printed = command("screen", "r.csv", "-p", "wenzhou-chief-technician-2021", "--format", "json");

        assertThat(printed).isEqualTo(answer).contains("\"event\":\"row\"", "\"event\":\"summary\"");
    }

    @Test
    void rankPrintsTheAnswerToARequestForARanking() throws Exception {
        List<String> people = List.of(
                ListedPeople.provincial("B", "赵例一", "瑞安市"),
                ListedPeople.national("A", "钱例二", "瑞安市"),
                ListedPeople.provincial("C", "孙例三", "瑞安市").replace("\"patents\":[],", ""));
        Files.writeString(folder.resolve("p.json"), "[" + String.join(",", people) + "]");

        String answer = send(request("/api/v1/rankings")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ListedPeople.request(people, ",\"strictQuotas\":true")))
                .build());
        String printed = command("rank", "p.json", "-p", ListedPeople.PROGRAM, "--strict-quotas", "--format", "json");

        assertThat(timeless(printed)).isEqualTo(timeless(answer) + "\n");
    }

    private static String timeless(String answer) {
        return answer.replaceFirst("\"loadedAt\":\"[^\"]+\"", "\"loadedAt\":\"…\"");
    }

    private static HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private String command(String... args) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Clausewise.class.getName()));
        line.addAll(List.of(args));
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out);
    }
}
