package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    private static final String CASES = "test-cases/city/small/clauses.yaml";
    private static final String HEAD = "program: small-2021\ncases:\n";
    private static final String RIGHT = """
              - case: 在温州，符合
                with: {employment: {city: 温州市}}
                outcome: UNDETERMINED
                clause: 1-city
                status: MET
            """;
    private static final String WRONG = """
              - case: 在杭州，错写成符合
                with: {employment: {city: 杭州市}}
                outcome: INELIGIBLE
                clause: 1-city
                status: MET
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
    }

    @Test
    void aFailedCaseIsToldWithItsPlaceAndWhatItCameTo() {
        command.write(CASES, HEAD + RIGHT + WRONG);

        int exit = command.run("test");

        assertThat(exit).isEqualTo(1);
        assertThat(command.out)
                .contains(
                        "✗ city/small/clauses.yaml:8  在杭州，错写成符合\n"
                                + "    条款 1-city 的状态：应为 MET，实为 NOT_MET（理由：[{\"path\":\"/employment/city\","
                                + "\"operator\":\"==\",\"required\":\"温州市\",\"actual\":\"杭州市\"}]）\n"
                                + "    clause 1-city: status: expected MET, was NOT_MET (reasons: [{\"path\":\"/employment/city\","
                                + "\"operator\":\"==\",\"required\":\"温州市\",\"actual\":\"杭州市\"}])\n",
                        "✗ city/small/clauses.yaml  规则“2-age”：项目“small-2021”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例\n",
                        "✗ small-2021  2 例 cases，1 例不符 failed，缺 25 处 gaps\n");
        assertThat(command.out).endsWith("2 cases: 1 passed, 1 failed; 25 gaps, 0 faults in files\n");
    }

    @Test
    void aClauseWithoutCasesFailsThoughEveryCasePasses() {
        command.write(CASES, HEAD + RIGHT);

        assertThat(command.run("test")).isEqualTo(1);
        assertThat(command.out).endsWith("1 cases: 1 passed, 0 failed; 26 gaps, 0 faults in files\n");
    }

    @Test
    void aMisspeltKeyIsToldWithTheNearest() {
        command.write(CASES, HEAD + RIGHT.replace("outcome", "outcom"));

        assertThat(command.run("test")).isEqualTo(1);
        assertThat(command.out).contains("✗ city/small/clauses.yaml:5  没有“outcom”这一项", "也许是：outcome");
    }

    @Test
    void brokenRulesEndWith3BeforeAnyCaseIsRun() {
        command.write(CASES, HEAD + RIGHT);
        command.write("rules/city/small/notice.yaml", "document: [");

        assertThat(command.run("test")).isEqualTo(3);
        assertThat(command.err).contains("city/small/notice.yaml");
    }

    @Test
    void theRulesBesideTheNamedCasesAreMeant() {
        command.write("other/x", "");
        command.write(CASES, HEAD + RIGHT);

        assertThat(command.run("test", "test-cases")).isEqualTo(1);
        assertThat(command.out).startsWith("规则 rules: " + folder.resolve("rules"));
    }

    @Test
    void rulesWithoutCasesBesideThemNeedTheFolderNamed() {
        assertThat(command.run("test", "--rules", "rules")).isEqualTo(2);
        assertThat(command.err).startsWith("规则文件夹旁边没有 test-cases");
    }

    @Test
    void aFolderOfRulesInThePlaceOfCasesIsToldAtOnce() {
        assertThat(command.run("test", "rules")).isEqualTo(2);
        assertThat(command.err).startsWith("rules 是规则文件夹，这里要的是用例文件夹；规则写在 --rules 之后：clausewise test --rules rules");
        assertThat(command.out).isEmpty();
    }

    @Test
    void elsewhereTheShippedRulesAndCasesAreMeantAndAllPass() {
        CommandRun elsewhere = new CommandRun(folder.resolve("rules"));

        int exit = elsewhere.run("test");

        assertThat(elsewhere.out)
                .startsWith("规则 rules: 随程序 those of the program  用例 cases: 随程序 those of the program\n");
        assertThat(exit).as(elsewhere.out).isZero();
        assertThat(elsewhere.out).contains("✓ hangzhou-chief-technician-2017", "✓ wenzhou-direct-review-2020");
    }
}
