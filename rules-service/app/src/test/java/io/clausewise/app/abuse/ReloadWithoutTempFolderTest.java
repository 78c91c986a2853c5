package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Abuse case 40 for rules: where the check itself breaks. Somebody tidies temp files away under a running service, and with them
 * the folder that a decision table in a workbook is read from.
 */
class ReloadWithoutTempFolderTest {
    @TempDir
    Path root;

    @TempDir
    Path temps;

    @Test
    void rulesThatCannotBeCheckedDoNotTakeServiceAndHealthSaysSo() throws Exception {
        RulesFolder folder = new RulesFolder(root);
        Path temp = Files.createDirectory(temps.resolve("temp"));
        try (RulesService service = new RulesService(folder.rules(), temp, "1h", "0ms")) {
            String before = service.ruleset().at("/version").asString();
            removed(temp);
            folder.edit(ToyNotice.NOTICE, "en: Toy}\nstatus", "en: Toys}\nstatus");

            HttpResponse<String> refused = service.reload();

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            JsonNode health = TestService.json(service.health());
            assertThat(health.at("/status").asString()).isEqualTo("DEGRADED");
            assertThat(health.at("/components/ruleset/details/failedReload/findings/0/code")
                            .asString())
                    .isEqualTo("program-fault");
            JsonNode ruleset = service.ruleset();
            assertThat(ruleset.at("/version").asString()).isEqualTo(before);
            assertThat(ruleset.at("/lastFailedReload/findings/0/message/zh").asString())
                    .isEqualTo("程序内部出错，这些规则没有启用；请把服务的日志交给开发人员");
            assertThat(service.evaluate(3).statusCode()).isEqualTo(200);
            assertThat(String.join("\n", service.log())).contains("NoSuchFileException: " + temp);

            Files.createDirectory(temp);

            assertThat(service.reload().statusCode()).isEqualTo(200);
            assertThat(TestService.json(service.health()).at("/status").asString())
                    .isEqualTo("UP");
            assertThat(service.ruleset().at("/version").asString()).isNotEqualTo(before);
        }
    }

    private static void removed(Path folder) throws Exception {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
