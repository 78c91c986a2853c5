package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String MORE = """
            package city.small
            import io.clausewise.facts.*
            rule "3-rank"
                @cites( "一" )
                @title( "名次" )
                @titleEn( "Rank" )
            when
                Competition( rank %s )
            then
            end
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
    }

    @Test
    void rulesWithoutAFindingEndWithZero() {
        assertThat(command.run("check", "rules")).isZero();
        assertThat(command.out).isEqualTo("✓ 错误 0，可疑 0  0 errors, 0 warnings\n");
        assertThat(command.err).isEmpty();
    }

    @Test
    void theShippedRulesHaveNoFinding() {
        CommandRun elsewhere = new CommandRun(folder.resolve("elsewhere"));

        assertThat(elsewhere.run("check")).as(elsewhere.out).isZero();
    }

    @Test
    void everyErrorIsToldAtOnceWithItsPlace() {
        command.write("rules/city/small/more.drl", MORE.formatted("<> 3")).write("rules/city/small/x.drl", "rule {{{");

        assertThat(command.run("check", "rules")).isEqualTo(3);
        assertThat(command.out)
                .contains("✗ city/small/more.drl:8  ")
                .contains("✗ city/small/x.drl")
                .contains("\n说明 more:\n  rules-service/docs/checks/")
                .contains("错误")
                .doesNotContain("\tat ", "Exception", "org.drools");
        assertThat(command.err).isEmpty();
    }

    @Test
    void suspectConditionsAloneEndWithOneAndAreToldWithAnExample() {
        command.write("rules/city/small/clauses.drl", text().replace("rank <= 3", "rank <= 3, rank >= 5"));

        assertThat(command.run("check", "rules")).isEqualTo(1);
        assertThat(command.out)
                .containsPattern("! city/small/clauses\\.drl:\\d+  规则“3-rank”：")
                .contains("  例 example (2021-09-28): {\"competitions\":[{")
                .endsWith(
                        "\n说明 more:\n  rules-service/docs/checks/never-holds.md (1)\n! 错误 0，可疑 1  0 errors, 1 warnings\n");
    }

    @Test
    void programsReadTheSameAsJson() {
        command.write("rules/city/small/clauses.drl", text().replace("rank <= 3", "rank <= 3, rank >= 5"));

        assertThat(command.run("check", "--format", "json", "rules")).isEqualTo(1);
        assertThat(command.out)
                .contains("\"severity\" : \"WARNING\"", "\"code\" : \"never-holds\"", "\"rule\" : \"3-rank\"")
                .contains("\"page\" : \"rules-service/docs/checks/never-holds.md\"")
                .contains("\"asOf\" : \"2021-09-28\"", "\"errors\" : 0", "\"warnings\" : 1");
    }

    @Test
    void anErrorHasAPageForProgramsToo() {
        command.write("rules/city/small/more.drl", MORE.formatted("<> 3"));

        assertThat(command.run("check", "--format", "json", "rules")).isEqualTo(3);

        JsonNode finding =
                JsonMapper.shared().readTree(command.out).path("findings").path(0);
        assertThat(finding.path("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.path("page").asString())
                .isEqualTo("rules-service/docs/checks/" + finding.path("code").asString() + ".md");
    }

    @Test
    void clausesWithoutACaseAreToldWhereCasesStandBesideTheRules() {
        command.write("test-cases/city/small/clauses.yaml", """
                program: small-2021
                cases:
                  - {case: 在温州, with: {employment: {city: 温州市}}, outcome: UNDETERMINED, clause: 1-city, status: MET}
                """);

        assertThat(command.run("check", "rules")).isEqualTo(1);
        assertThat(command.out)
                .contains("没有一个用例是关于“3-patents”的")
                .doesNotContain("“1-city”")
                .containsOnlyOnce("docs/checks/")
                .endsWith(
                        "\n说明 more:\n  rules-service/docs/checks/without-cases.md (9)\n! 错误 0，可疑 9  0 errors, 9 warnings\n");
    }

    private String text() {
        try {
            return Files.readString(folder.resolve("rules/city/small/clauses.drl"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
