package io.clausewise.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
    private static Ruleset ruleset;

    @BeforeAll
    static void compile() {
        ruleset = SmallNotice.ruleset();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void aCaseThatExpectsWhatTheVerdictSaysPasses() {
        assertThat(differences("""
                        - case: 六十周岁，符合
                          with: {person: {birthDate: 1961-09-28}, employment: {city: 瑞安市}}
                          as-of: 2021-09-28
                          outcome: ELIGIBLE
                          clause: 2-age
                          status: MET
                          evidence: [/person/birthDate]
                          also: {missing: [], notices: [], ignored: [], excluded-by: [], grade: null, entitlements: []}
                        """)).isEmpty();
    }

    @Test
    void eachExpectationThatDiffersIsTold() {
        assertThat(differences("""
                        - case: 全写错
                          with: {person: {birthDate: 1960-09-28}, employment: {city: 瑞安市}, attestations: [{criterion: conduct, met: false}]}
                          as-of: 2021-09-28
                          outcome: ELIGIBLE
                          clause: 2-age
                          status: NOT_MET
                          reasons: [{path: /person/age, operator: "<=", required: 60, actual: 62}]
                          also: {excluded-by: [3-false]}
                        """))
                .containsExactly(
                        new Text(
                                "结论：应为 ELIGIBLE，实为 INELIGIBLE（不符合：[\"2-age\",\"2-age-waiver\"]）",
                                "outcome: expected ELIGIBLE, was INELIGIBLE"
                                        + " (not met: [\"2-age\",\"2-age-waiver\"])"),
                        new Text(
                                "条款 2-age 的不符合的理由：应为"
                                        + " [{\"path\":\"/person/age\",\"operator\":\"<=\",\"required\":60,\"actual\":62}]，实为"
                                        + " [{\"path\":\"/person/age\",\"operator\":\"<=\",\"required\":60,\"actual\":61}]",
                                "clause 2-age: reasons: expected"
                                        + " [{\"path\":\"/person/age\",\"operator\":\"<=\",\"required\":60,\"actual\":62}], was"
                                        + " [{\"path\":\"/person/age\",\"operator\":\"<=\",\"required\":60,\"actual\":61}]"),
                        new Text("排除条款：应为 [\"3-false\"]，实为 []", "exclusions: expected [\"3-false\"], was []"));
    }

    @Test
    void aStatusThatDiffersIsToldWithItsCauseAndTheRestOfTheClauseIsNot() {
        assertThat(differences("""
                        - case: 状态写错
                          with: {employment: {city: 杭州市}}
                          as-of: 2021-09-28
                          outcome: INELIGIBLE
                          clause: 2-age
                          status: NOT_MET
                          reasons: []
                        """))
                .containsExactly(new Text(
                        "条款 2-age 的状态：应为 NOT_MET，实为 UNKNOWN（所缺：[\"/person/birthDate\"]）",
                        "clause 2-age: status: expected NOT_MET, was UNKNOWN (missing: [\"/person/birthDate\"])"));
    }

    @Test
    void aWaivedClauseIsHeldAgainstItsWaivers() {
        assertThat(differences("""
                        - case: 获豁免
                          with: {person: {birthDate: 1960-09-28}, employment: {city: 温州市}, attestations: [{criterion: conduct, met: true}]}
                          as-of: 2021-09-28
                          outcome: ELIGIBLE
                          clause: 2-age
                          status: WAIVED
                          waived-by: []
                        """)).extracting(Text::zh).containsExactly("条款 2-age 的豁免条款：应为 []，实为 [\"2-age-waiver\"]");
    }

    @Test
    void aProfileIsReadAsStrictlyAsASubmittedOne() {
        assertThat(differences("""
                        - case: 人员信息写错
                          with: {person: {birthdate: 1960-09-28}, employment: {frontline: 1}}
                          as-of: 2021-09-28
                          outcome: ELIGIBLE
                        """))
                .extracting(Text::en)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("the profile is refused: /person/birthdate ")
                                .contains("birthDate"),
                        second -> assertThat(second).startsWith("the profile is refused: /employment/frontline "));
    }

    @Test
    void aCaseWhoseDateWouldBeTodayIsRefused() {
        assertThat(differences("- {case: 没有日期, with: {employment: {city: 温州市}}, outcome: UNDETERMINED}"))
                .extracting(Text::zh)
                .containsExactly("请写 as-of：本项目没有基准日，人员也没有申报日期，否则结果会随运行的日子变化");
    }

    private static List<Text> differences(String oneCase) {
        CaseReport report = SmallNotice.run(ruleset, oneCase);
        assertThat(report.findings()).isEmpty();
        assertThat(report.results()).hasSize(1);
        return report.results().get(0).differences();
    }
}
