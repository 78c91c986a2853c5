package io.clausewise.workbench.cases;

import io.clausewise.message.Finding;
import java.util.List;

/**
 * What became of a folder of test cases.
 *
 * @param results in the order of the files
 * @param gaps what the cases leave uncovered
 * @param findings faults of the files; cases with a fault were not run
 */
public record CaseReport(List<CaseResult> results, List<Gap> gaps, List<Finding> findings) {
    public CaseReport {
        results = List.copyOf(results);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
    }

    /** Whether every case passed and nothing is wrong or missing. */
    public boolean passed() {
        return gaps.isEmpty() && findings.isEmpty() && results.stream().allMatch(CaseResult::passed);
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
