package io.clausewise.workbench.cases;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.RuleFiles;
import java.util.List;

/** Reads a folder of test cases, runs them, and holds them against what they must cover. */
public final class CaseSuite {
    private CaseSuite() {}

    public static CaseReport run(Ruleset ruleset, RuleFiles testCases) {
        CaseReading reading =
                CaseReader.read(testCases, ruleset.programs(), ruleset.files().keySet());
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        List<CaseResult> results = reading.cases().stream().map(runner::run).toList();
        return new CaseReport(results, Coverage.gaps(ruleset, reading.cases()), reading.findings());
    }
}
