package io.clausewise.app.rulecheck;

import io.clausewise.app.live.RuleFinding;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of test cases, as JSON.
 *
 * @param run cases that were run
 * @param failed those that differ from what they expect; of very many the first, as with the other lists
 * @param findings what is wrong in the files; cases with a fault were not run
 * @param gaps what the cases leave uncovered: not wrong, and no obstacle
 */
public record CaseReportJson(
        int run, int passed, List<Failed> failed, List<RuleFinding> findings, List<RuleFinding> gaps) {

    /**
     * A case that failed.
     *
     * @param line from 1
     * @param clause null for a case about a whole person
     */
    public record Failed(
            String file, int line, String program, @Nullable String clause, String name, List<Text> differences) {
        static Failed of(CaseResult result) {
            return new Failed(
                    result.testCase().file(),
                    result.testCase().line(),
                    result.testCase().program(),
                    result.testCase().clause(),
                    result.testCase().name(),
                    result.differences());
        }
    }

    static CaseReportJson of(CaseReport report) {
        List<CaseResult> failed = report.failed();
        return new CaseReportJson(
                report.results().size(),
                report.results().size() - failed.size(),
                failed.stream()
                        .limit(CheckedRulesJson.MOST_TOLD)
                        .map(Failed::of)
                        .toList(),
                CheckedRulesJson.told(report.findings()),
                CheckedRulesJson.told(report.gaps().stream().map(Gap::finding).toList()));
    }
}
