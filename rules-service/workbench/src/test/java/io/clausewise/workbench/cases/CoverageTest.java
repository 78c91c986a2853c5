package io.clausewise.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Ruleset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoverageTest {
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
    void withoutCasesEveryOutcomeAndEveryStatusThatCanBeIsLacking() {
        assertThat(gaps(""))
                .containsExactly(
                        "city/small/notice.yaml  项目“small”没有结论为 ELIGIBLE、INELIGIBLE、UNDETERMINED 的用例",
                        "city/small/1-all.yaml  规则“1-city”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例",
                        "city/small/1-all.yaml  规则“2-age”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例",
                        "city/small/1-all.yaml  规则“3-false”：项目“small”没有此条款状态为 MET、NOT_MET 的用例",
                        "city/small/1-all.yaml  规则“2-age-waiver”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例",
                        "city/small/1-all.yaml  规则“4-photo”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例");
    }

    @Test
    void aCaseCoversItsOutcomeAndItsClauseWithItsStatus() {
        List<String> gaps = gaps("""
                - {case: 甲, outcome: ELIGIBLE, clause: 1-city, status: MET}
                - {case: 乙, outcome: INELIGIBLE, clause: 1-city, status: NOT_MET}
                - {case: 丙, outcome: UNDETERMINED, clause: 3-false, status: NOT_MET}
                - {case: 丁, outcome: INELIGIBLE, clause: 3-false, status: MET}
                """);

        assertThat(gaps).noneMatch(gap -> gap.contains("结论") || gap.contains("3-false"));
        assertThat(gaps).contains("city/small/1-all.yaml  规则“1-city”：项目“small”没有此条款状态为 UNKNOWN 的用例");
    }

    @Test
    void aWaivedClauseCoversNothing() {
        assertThat(gaps("- {case: 甲, outcome: ELIGIBLE, clause: 2-age, status: WAIVED}"))
                .contains("city/small/1-all.yaml  规则“2-age”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例");
    }

    @Test
    void aReportWithGapsHasNotPassed() {
        CaseReport report = SmallNotice.run(ruleset, "- {case: 甲, as-of: 2021-01-01, outcome: UNDETERMINED}");

        assertThat(report.failed()).isEmpty();
        assertThat(report.passed()).isFalse();
    }

    private static List<String> gaps(String cases) {
        return SmallNotice.run(ruleset, cases.isEmpty() ? "[]" : cases).gaps().stream()
                .map(gap -> gap.finding().text().zh())
                .toList();
    }
}
