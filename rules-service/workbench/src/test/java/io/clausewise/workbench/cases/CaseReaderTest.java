package io.clausewise.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.RuleFiles;
import io.clausewise.notice.Subject;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
    private static final Text TITLE = new Text("项目", "programme");
    private static final Set<String> RULES = Set.of("city/p/1-scope.drl", "city/p/notice.yaml");
    private static final Program PROGRAM = new Program(
            "p-2020",
            TITLE,
            "city/p",
            "文号",
            false,
            Subject.PERSON,
            null,
            null,
            null,
            null,
            new Formula.All(List.of(new Formula.Leaf("1-scope"))),
            List.of(new Clause("1-scope", "1-scope", "一", TITLE, null, Role.REQUIREMENT, null)),
            List.of(new Clause("4-photo", "4-photo", "四", TITLE, null, Role.FORMALITY, null)),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aCaseStartsFromAPersonAndChangesIt() {
        CaseReading reading = read("甲: {employment: {city: 杭州市, frontline: true}, honours: []}", """
                program: p-2020
                cases:
                  - case: 换了城市
                    person: 甲
                    with: {employment: {city: 温州市, frontline: null}}
                    as-of: 2020-02-29
                    outcome: INELIGIBLE
                    clause: 1-scope
                    status: NOT_MET
                """);

        assertThat(reading.findings()).isEmpty();
        TestCase one = reading.cases().get(0);
        assertThat(one.profile()).hasToString("{\"employment\":{\"city\":\"温州市\"},\"honours\":[]}");
        assertThat(one.asOf()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(one.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(one.status()).isEqualTo(Status.NOT_MET);
        assertThat(one.line()).isEqualTo(3);
    }

    @Test
    void scalarsBecomeWhatTheyAreInJsonAndADateWithoutQuotesStaysText() {
        CaseReading reading = read("{}", """
                program: p-2020
                cases:
                  - case: 各种标量
                    with: {a: 3, b: 3.70, c: true, d: 2017-05-18, e: "3", f: no, g: 1e2, h: [null], i: .inf, j: 007}
                    outcome: ELIGIBLE
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(CaseJson.text(reading.cases().get(0).profile()))
                .isEqualTo("{\"a\":3,\"b\":3.7,\"c\":true,\"d\":\"2017-05-18\",\"e\":\"3\",\"f\":\"no\",\"g\":100.0,"
                        + "\"h\":[null],\"i\":\".inf\",\"j\":\"007\"}");
    }

    @Test
    void everyFaultOfAFileIsReportedAtOnceWithItsLine() {
        CaseReading reading = read("合格技师: {}", """
                program: p-2020
                cases:
                  - case: 写错的键
                    outcom: ELIGIBLE
                  - case: 没有的人
                    person: 合格技工
                    outcome: ELIGIBLE
                    clause: 1-scop
                    status: MET
                """);

        assertThat(reading.cases()).isEmpty();
        assertThat(reading.findings())
                .extracting(one -> one.line() + " " + one.code())
                .containsExactly("3 missing-key", "4 unknown-key", "6 unknown-person", "8 unknown-clause");
        assertThat(reading.findings().get(1).text().zh()).endsWith("也许是：outcome");
        assertThat(reading.findings().get(2).text().zh())
                .isEqualTo("city/p/1-scope.yaml:6  没有“合格技工”这个人（people.yaml）。允许：合格技师。也许是：合格技师");
        assertThat(reading.findings().get(3).text().en())
                .isEqualTo("city/p/1-scope.yaml:8  there is no clause \"1-scop\"."
                        + " Allowed: the clauses and formalities of programme p-2020. Maybe: 1-scope");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    outcome: MAYBE                                            | unknown-word
                    outcome: ELIGIBLE, clause: 1-scope                        | clause-and-status
                    outcome: ELIGIBLE, status: MET                            | clause-and-status
                    outcome: ELIGIBLE, clause: 1-scope, status: MET, missing: [] | only-with-status
                    outcome: ELIGIBLE, clause: 1-scope, status: MET, evidence: [city] | not-a-pointer
                    outcome: ELIGIBLE, clause: 1-scope, status: NOT_MET, reasons: [{path: /a}] | missing-key
                    outcome: ELIGIBLE, program: p-2021                        | unknown-program
                    outcome: ELIGIBLE, also: {notices: [closd]}               | unknown-word
                    outcome: ELIGIBLE, also: {excluded-by: [1-scope]}         | unknown-clause
                    outcome: ELIGIBLE, also: {grade: A}                       | unknown-word
                    outcome: ELIGIBLE, with: [a]                              | wrong-type
                    outcome: ELIGIBLE, as-of: 2021-02-29                      | wrong-type
                    """)
    void aCaseThatContradictsItselfOrTheRulesIsRefused(String fields, String code) {
        CaseReading reading = read("{}", "program: p-2020\ncases:\n  - {case: 一例, " + fields + "}\n");

        assertThat(reading.cases()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).contains(code);
    }

    @Test
    void whatOnlyAnotherStatusHasIsRefusedWithTheStatusThatIsThere() {
        CaseReading reading = read("{}", """
                program: p-2020
                cases:
                  - {case: 一例, outcome: ELIGIBLE, clause: 1-scope, status: MET, missing: []}
                  - {case: 二例, outcome: ELIGIBLE, evidence: []}
                """);

        assertThat(reading.findings())
                .extracting(one -> one.text().zh())
                .containsExactly(
                        "city/p/1-scope.yaml:3  “missing”（所缺事实）只在 status 是 UNKNOWN 时有，这里是 MET",
                        "city/p/1-scope.yaml:4  “evidence”（依据）只在 status 是 MET 时有，这里没有写 status");
        assertThat(reading.findings().get(0).text().en())
                .endsWith("\"missing\" (missing facts) stands only with the status UNKNOWN, and here is MET");
    }

    @Test
    void twoCasesOfOneFileCannotHaveOneName() {
        CaseReading reading = read("{}", """
                program: p-2020
                cases:
                  - {case: 同名, outcome: ELIGIBLE}
                  - {case: 同名, outcome: INELIGIBLE}
                """);

        assertThat(reading.findings())
                .extracting(one -> one.text().zh())
                .containsExactly("city/p/1-scope.yaml:4  用例“同名”与第 3 行的同名，请换一个名称");
    }

    @Test
    void aCaseMustSayItsProgrammeWhereTheFileDoesNot() {
        CaseReading reading = read("{}", "cases:\n  - {case: 一例, outcome: ELIGIBLE}\n");

        assertThat(reading.findings()).extracting(Finding::code).containsExactly("missing-key");
    }

    @Test
    void aFileOfCasesHasTheNameOfAFileOfRules() {
        RuleFiles files = RuleFiles.of(Map.of(
                "city/p/1-scopes.yaml", "program: p-2020\ncases: []\n",
                "city/p/notice.yaml", "program: p-2020\ncases: []\n",
                "city/p/1-scope.yml", "",
                "city/p/rosters/list.csv", ""));

        CaseReading reading = CaseReader.read(files, List.of(PROGRAM), RULES);

        assertThat(reading.findings())
                .extracting(one -> one.text().zh())
                .containsExactly(
                        "city/p/1-scope.yml  用例文件的名称要以 .yaml 结尾",
                        "city/p/1-scopes.yaml  规则里没有与本文件对应的文件。允许：与规则文件同名：1-scope.drl 的用例在同样文件夹的 1-scope.yaml，"
                                + "整个人的在 notice.yaml。也许是：1-scope.yaml");
    }

    private static CaseReading read(String people, String cases) {
        return CaseReader.read(
                RuleFiles.of(Map.of("city/p/people.yaml", people, "city/p/1-scope.yaml", cases)),
                List.of(PROGRAM),
                RULES);
    }
}
