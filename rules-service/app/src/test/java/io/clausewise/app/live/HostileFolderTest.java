package io.clausewise.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Abuse case 32 in the folder a service watches: what is no rule file is refused, and the rules before serve on. */
class HostileFolderTest {
    @TempDir
    Path folder;

    private ToyRules rules;
    private LiveService service;

    @BeforeEach
    void start() throws Exception {
        rules = new ToyRules(folder);
        service = new LiveService(rules.rules(), "--rules.watch=false", "--rules.settle=0s");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aSymbolicLinkIsNotFollowedAndNothingOfItsTargetIsTold() throws Exception {
        Path target = Path.of("/etc/passwd");
        rules.topRanks(5);
        Files.createSymbolicLink(rules.rules().resolve("toy/one/2.drl"), target);

        HttpResponse<String> answer = service.reload();

        assertRefused(answer, "not-a-regular-file", "toy/one/2.drl");
        String told = answer.body() + service.get("/api/v1/ruleset") + service.get("/actuator/health");
        assertThat(Files.readAllLines(target)).isNotEmpty().noneMatch(told::contains);
    }

    /** It cannot be told from a file, and is one. */
    @Test
    void aHardLinkIsAFile() throws Exception {
        rules.topRanks(5);
        Path rule = rules.rules().resolve("toy/one/1.drl");
        Path elsewhere = Files.move(rule, folder.resolve("elsewhere.drl"));
        Files.createLink(rule, elsewhere);

        HttpResponse<String> answer = service.reload();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(service.outcome(5)).isEqualTo("ELIGIBLE");
    }

    @Test
    void aLineBreakInANameIsShownAndRefused() throws Exception {
        rules.topRanks(5);
        rules.write("rules/toy/one/a\nb.drl", "package toy.one\n");

        assertRefused(service.reload(), "file-name", "toy/one/a<U+000A>b.drl");
    }

    /** Reading ends at the limit, however many there are. */
    @Test
    void aFolderOfVeryManyFilesIsNotReadToItsEnd() throws Exception {
        rules.topRanks(5);
        for (int i = 0; i < 6_000; i++) {
            Files.createFile(rules.rules().resolve("toy/one/empty-" + i + ".drl"));
        }

        assertRefused(service.reload(), "folder-too-large", ".");
    }

    private void assertRefused(HttpResponse<String> answer, String code, String file) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode first = service.get("/api/v1/ruleset").at("/lastFailedReload/findings/0");
        assertThat(first.get("code").stringValue()).isEqualTo(code);
        assertThat(first.get("file").stringValue()).isEqualTo(file);
        assertThat(TestService.json(answer).at("/errors/0/message").stringValue())
                .startsWith(file);
        assertThat(service.outcome(5)).isEqualTo("INELIGIBLE");
        assertThat(service.outcome(3)).isEqualTo("ELIGIBLE");
    }
}
