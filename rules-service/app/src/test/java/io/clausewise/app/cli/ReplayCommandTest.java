package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayCommandTest {
    private static final String PROFILE = """
            {"person": {"birthDate": "1959-01-01"}, "employment": {"city": "瑞安市"},
             "competitions": [{"level": "PROVINCIAL", "rank": 2}], "patents": []}
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void aVerdictIsKept() {
        command = new CommandRun(folder).withSmallRules();
        command.environment.put("RULES_LOCATION", "rules");
        command.write("p.json", PROFILE);
        assertThat(command.run("evaluate", "p.json", "--format", "json")).isZero();
        command.write("kept.json", command.out);
    }

    @Test
    void theSameFilesAndProfileReproduceTheVerdict() {
        int exit = command.run("replay", "kept.json", "--profile", "p.json");

        assertThat(command.out).isEqualTo("✓ small-2021 2021-09-28  复核一致 reproduced\n");
        assertThat(exit).isZero();
    }

    @Test
    void theReceiptAloneIsEnoughForTheVerdict() {
        command.write("receipt.json", kept().at("/verdicts/0/receipt").toString());

        int exit = command.run("replay", "receipt.json", "--profile", "p.json");

        assertThat(command.out)
                .startsWith("✓ small-2021 2021-09-28  文件和人员信息与回执一致 files and profile are those of the receipt\n")
                .contains("小项目  Small programme", "3-rank");
        assertThat(exit).isZero();
    }

    @Test
    void aChangedFileIsNamedAndNothingIsJudged() throws Exception {
        Files.writeString(folder.resolve("rules/city/small/notice.yaml"), "# 改过\n", StandardOpenOption.APPEND);

        int exit = command.run("replay", "kept.json", "--profile", "p.json");

        assertThat(command.out).isEqualTo("""
                ✗ small-2021 2021-09-28  不一致 not reproduced
                  文件“city/small/notice.yaml”与当时不同
                  the file "city/small/notice.yaml" is not what it was
                """);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void anotherProfileIsToldByItsDigest() {
        command.write("q.json", PROFILE.replace("\"rank\": 2", "\"rank\": 3"));

        int exit = command.run("replay", "kept.json", "--profile", "q.json");

        assertThat(command.out).contains("人员信息不是当时的那份：回执是 sha256:");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void aVerdictSomebodyChangedIsNotReproduced() {
        command.write(
                "kept.json",
                kept().toString()
                        .replace("\"ELIGIBLE\"", "\"INELIGIBLE\"")
                        .replace("\"UNDETERMINED\"", "\"ELIGIBLE\""));

        int exit = command.run("replay", "kept.json", "--profile", "p.json");

        assertThat(command.out).contains("文件和人员信息都与当时相同，结论的 outcome 却不同");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void whatIsNoReceiptIsSaidWithWhatIs() {
        int exit = command.run("replay", "p.json", "--profile", "p.json");

        assertThat(command.err).isEqualTo("""
                这不是完整的回执：没有可用的 files。允许：POST /api/v1/evaluations 的回答、其中一份结论，或结论里的 receipt
                this is no whole receipt: there is no usable files. Allowed: an answer of POST /api/v1/evaluations, one of its verdicts, or a verdict's receipt
                """);
        assertThat(exit).isEqualTo(1);
    }

    private JsonNode kept() {
        return JsonMapper.shared().readTree(folder.resolve("kept.json").toFile());
    }
}
