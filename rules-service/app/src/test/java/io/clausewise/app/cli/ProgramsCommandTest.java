package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramsCommandTest {
    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void noRulesNamed() {
        command = new CommandRun(folder);
    }

    @Test
    void theShippedProgrammesAreListedWithStatusAndDates() {
        assertThat(command.run("programs")).isZero();

        assertThat(command.out.lines().filter(line -> !line.startsWith(" "))).hasSize(10);
        assertThat(command.out)
                .contains(
                        "hangzhou-artisan-2016  首届杭州工匠（2016年）  ",
                        "受理 open 2016-06-20 – 2016-09-30  基准日 reference date 2016-09-30")
                .contains("征求意见稿 draft");
    }

    @Test
    void asOfLeavesThoseOpenOnThatDayBothEndsInside() {
        assertThat(open("2016-06-19")).doesNotContain("hangzhou-artisan-2016");
        assertThat(open("2016-06-20")).contains("hangzhou-artisan-2016");
        assertThat(open("2016-09-30")).contains("hangzhou-artisan-2016");
        assertThat(open("2016-10-01")).doesNotContain("hangzhou-artisan-2016");
    }

    @Test
    void theJsonHasEachProgramme() {
        assertThat(command.run("programs", "--format", "json")).isZero();

        JsonNode answer = new JsonMapper().readTree(command.out);
        assertThat(answer.path("programs")).hasSize(10);
        assertThat(answer.at("/programs/0/id").stringValue()).isEqualTo("hangzhou-artisan-2016");
    }

    @Test
    void brokenRulesEndWith3() {
        command.write("rules/vocabulary.yaml", "honours: {}");

        assertThat(command.run("programs", "--rules", "rules")).isEqualTo(3);
        assertThat(command.err).contains("vocabulary.yaml");
    }

    private String open(String day) {
        assertThat(command.run("programs", "--as-of", day)).isZero();
        return command.out;
    }
}
