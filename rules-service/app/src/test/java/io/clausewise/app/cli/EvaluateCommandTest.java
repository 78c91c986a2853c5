package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    private static final String NEAR_MISS = """
            {"reference": "HR-1", "person": {"birthDate": "1959-01-01"}, "employment": {"city": "瑞安市"},
             "honours": [{"name": "温州名匠"}],
             "competitions": [{"level": "PROVINCIAL", "rank": 4}, {"level": "PROVINCIAL", "rank": 1, "date": "2022-01-01"}],
             "patents": [{"granted": true}], "attestations": [{"criterion": "conduct", "met": false}],
             "application": {"materials": []}}
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
        command.environment.put("RULES_LOCATION", "rules");
    }

    @Test
    void theTextSaysTheOutcomeThenEachClauseWithItsReasonInWords() {
        command.write("p.json", NEAR_MISS);

        int exit = command.run("evaluate", "p.json");

        assertThat(exit).isZero();
        assertThat(command.err).isEmpty();
        assertThat(command.out.replaceAll("sha256:[0-9a-f]{12} ", "sha256:… ").replaceAll("wise \\S+", "wise …"))
                .isEqualTo("""
                        小项目  Small programme
                        小〔2021〕1号 · small-2021 · 判定日期 as of 2021-09-28
                        ✗ 不符合 INELIGIBLE
                        ! 通知为征求意见稿，尚未正式发布，结论仅供参考 The notice is a draft for comment and not in force; take the verdict as a preview

                        ✗ 各项都要符合 all of
                        ├─ ✓ 1-city  一  条款1  Clause 1
                        │      依据 evidence: 工作所在市 /employment/city
                        ├─ ✓ 符合或获豁免 met or waived
                        │  ├─ ✓ 2-age  一  条款2  Clause 2  由 2-age-waiver 豁免 waived
                        │  └─ ✓ 2-age-waiver  一  条款2  Clause 2
                        │         依据 evidence: 荣誉称号第 1 项 /honours/0
                        ├─ ✗ 符合其一即可 any of
                        │  ├─ ✗ 3-rank  一  条款3  Clause 3
                        │  │      竞赛名次 须 ≤ 3，实为 4 competition rank must be ≤ 3, is 4 /competitions/0/rank
                        │  └─ ✗ 3-patents  一  条款3  Clause 3
                        │         专利 须至少有 2 项合乎：是否已授权 为 是，至多有 1 项 patents: there must be at least 2 with granted true, there are at most 1 /patents
                        └─ ✓ 有一项即排除 none of
                           └─ ✓ 4-false  一  条款4  Clause 4  无此情形 not the case

                        原则上的要求 In principle
                          ✗ 5-conduct  一  条款5  Clause 5
                              操守 须认定为符合，实际认定为不符合 Conduct must be attested as met, is attested as not met /attestations/conduct

                        优先条件 Preferences
                          ? 6-industry  一  条款6  Clause 6
                              缺 是否属优先行业 preferred industry /employment/preferredIndustry

                        形式要件（不影响结论） Formalities, beside the outcome
                          ? 7-photo  一  条款7  Clause 7
                              缺 照片大小 photo size /application/photo/bytes
                          ✗ 7-documents  一  条款7  Clause 7
                              申报材料 中没有一项合乎：其中一项 为 身份证 documents: there is none with document id-card /application/materials

                        晚于判定日期，不计 Dated after the as-of date, not counted
                          技能竞赛第 2 项 competitions, no. 2 2022-01-01 /competitions/1

                        凭据 receipt: clausewise … · 规则 ruleset sha256:… · 人员 profile sha256:… · 3 个文件 files

                        """);
    }

    @Test
    void anEligiblePersonSeesWhatThereIsToGet() {
        command.write("p.json", """
                {"person": {"birthDate": "1979-01-01"}, "employment": {"city": "温州市"},
                 "competitions": [{"level": "PROVINCIAL", "rank": 3}], "attestations": [{"criterion": "conduct", "met": true}]}
                """);

        assertThat(command.run("evaluate", "p.json")).isZero();
        assertThat(command.out).contains("✓ 符合 ELIGIBLE\n", "待遇 Entitlements\n  奖励 Award  20000 元 yuan\n");
    }

    @Test
    void anUndeterminedPersonSeesWhatIsMissingAndWhatPeopleDecide() {
        command.write("p.json", """
                {"employment": {"city": "温州市"}, "honours": [], "competitions": [{"level": "PROVINCIAL", "rank": 3}],
                 "attestations": [{"criterion": "conduct", "met": false}]}
                """);

        assertThat(command.run("evaluate", "p.json")).isZero();
        assertThat(command.out)
                .contains(
                        "? 待定 UNDETERMINED\n",
                        "补上这些就有结论 Supply these to decide\n  出生日期 date of birth /person/birthDate\n",
                        "须由人审议 For review by people\n  5-conduct  条款5 Clause 5\n");
    }

    @Test
    void theJsonIsTheAnswerOfTheService() {
        command.write("p.json", NEAR_MISS);

        int exit = command.run("evaluate", "p.json", "--format", "json", "--as-of", "2021-01-01");

        assertThat(exit).isZero();
        JsonNode answer = new JsonMapper().readTree(command.out);
        assertThat(answer.propertyNames()).containsExactly("reference", "ruleset", "verdicts");
        assertThat(answer.at("/reference").stringValue()).isEqualTo("HR-1");
        assertThat(answer.at("/ruleset/version").stringValue()).startsWith("sha256:");
        assertThat(answer.at("/verdicts/0/program").stringValue()).isEqualTo("small-2021");
        assertThat(answer.at("/verdicts/0/asOf").stringValue()).isEqualTo("2021-01-01");
    }

    @Test
    void aProfileMayBePipedIn() {
        command.input = NEAR_MISS.getBytes(StandardCharsets.UTF_8);

        assertThat(command.run("evaluate", "-", "--program", "small-2021")).isZero();
        assertThat(command.out).contains("✗ 不符合 INELIGIBLE");
    }

    @Test
    void aFileTooLargeToBeAProfileIsNotReadToItsEnd() {
        command.input = new byte[(16 << 20) + 1];

        assertThat(command.run("evaluate", "-")).isEqualTo(2);
        assertThat(command.err).startsWith("文件超过 16777216 字节，没有读取：-\n");
    }

    @Test
    void everyErrorOfAProfileIsToldWithItsPointer() {
        command.write("p.json", "{\"person\": {\"gendre\": 1, \"birthDate\": \"1979-02-30\"}, \"competitions\": {}}");

        int exit = command.run("evaluate", "p.json");

        assertThat(exit).isEqualTo(1);
        assertThat(command.out).isEmpty();
        assertThat(pointers(command.err))
                .containsExactly(
                        "/person/gendre",
                        "/person/gendre",
                        "/person/birthDate",
                        "/person/birthDate",
                        "/competitions",
                        "/competitions");
        assertThat(command.err.lines()).first().asString().contains("也许是：gender");
        assertThat(command.err.lines().skip(1)).first().asString().contains("Maybe: gender");
    }

    @Test
    void brokenJsonIsToldWithLineAndColumn() {
        command.write("p.json", "{\"person\":\n  {,}}");

        assertThat(command.run("evaluate", "p.json")).isEqualTo(1);
        assertThat(command.err.lines().toList())
                .satisfiesExactly(zh -> assertThat(zh).startsWith("第 2 行第 4 列  "), en -> assertThat(en)
                        .startsWith("line 2 column 4  "));
    }

    @Test
    void anUnknownProgrammeEndsWith2AndNamesTheNearest() {
        command.write("p.json", NEAR_MISS);

        int exit = command.run("evaluate", "p.json", "--program", "small-2012", "--program", "small-2021");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err)
                .isEqualTo("没有“small-2012”这个项目。允许：small-2021。也许是：small-2021\n"
                        + "there is no programme \"small-2012\". Allowed: small-2021. Maybe: small-2021\n");
    }

    @Test
    void aProfileNoProgrammeIsAboutEndsWith2() {
        command.write("p.json", "{\"competitions\": []}");

        assertThat(command.run("evaluate", "p.json")).isEqualTo(2);
        assertThat(command.err).startsWith("没有适用的项目：");
    }

    @Test
    void brokenRulesEndWith3AndAreListed() {
        command.write("p.json", NEAR_MISS);
        command.write(
                "rules/city/small/more.drl",
                "package city.small\nimport io.clausewise.facts.*\nrule \"x\" when then end");

        assertThat(command.run("evaluate", "p.json")).isEqualTo(3);
        assertThat(command.err).contains("city/small/more.drl:3  ");
        assertThat(command.out).isEmpty();
    }

    @Test
    void theOptionWinsOverTheEnvironment() {
        command.environment.put("RULES_LOCATION", "nowhere");
        command.write("p.json", NEAR_MISS);

        assertThat(command.run("evaluate", "p.json")).isEqualTo(2);
        assertThat(command.run("evaluate", "p.json", "--rules", "rules")).isZero();
    }

    @Test
    void coloursAreForTerminalsUnlessAskedForOrForbidden() {
        command.write("p.json", NEAR_MISS);
        List<String> plain = List.of("evaluate", "p.json");

        assertThat(coloured(plain)).as("a pipe").isFalse();
        assertThat(coloured(List.of("evaluate", "p.json", "--color=always"))).isTrue();
        command.terminal = true;
        assertThat(coloured(plain)).as("a terminal").isTrue();
        assertThat(coloured(List.of("evaluate", "p.json", "--color=never"))).isFalse();
        command.environment.put("NO_COLOR", "1");
        assertThat(coloured(plain)).as("NO_COLOR").isFalse();
    }

    @Test
    void whatAProfileHasInItCannotMoveTheCursor() {
        command.write(
                "p.json", "{\"employment\": {\"city\": \"\\u001b[2J市\"}, \"person\": {\"\\u001b]0;x\\u0007\": 1}}");
        command.run("evaluate", "p.json");
        String refused = command.err;
        command.write("p.json", "{\"employment\": {\"city\": \"\\u001b[2J市\"}}");
        command.run("evaluate", "p.json");

        assertThat(refused + command.out + command.err).doesNotContain("\u001b", "\u0007");
    }

    private boolean coloured(List<String> args) {
        assertThat(command.run(args.toArray(String[]::new))).isZero();
        return command.out.contains("\u001b[");
    }

    private static List<String> pointers(String lines) {
        return lines.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
}
