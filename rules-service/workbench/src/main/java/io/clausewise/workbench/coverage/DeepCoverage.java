package io.clausewise.workbench.coverage;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseRunner;
import io.clausewise.workbench.cases.Gap;
import io.clausewise.workbench.cases.PreparedCase;
import io.clausewise.workbench.check.Bounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds cases against the numbers and the formulas of the rules: not what they expect, as
 * {@link io.clausewise.workbench.cases.Coverage} does, but what their profiles come to. For {@code clausewise test}; rules are
 * taken into service without it.
 */
public final class DeepCoverage {
    private DeepCoverage() {}

    /** The report with what its cases leave uncovered of numbers and formulas, in the order of the ruleset. */
    public static CaseReport complete(Ruleset ruleset, CaseReport report) {
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        List<CaseFacts> cases = new ArrayList<>();
        report.results().forEach(result -> {
            // one whose profile or date will not do has failed already
            if (runner.prepare(result.testCase()) instanceof PreparedCase prepared) {
                cases.add(new CaseFacts(prepared, ruleset.vocabulary()));
            }
        });
        Bounds bounds = new Bounds(ruleset.vocabulary());
        FieldWords words = new FieldWords(ruleset.vocabulary());
        List<Gap> gaps = new ArrayList<>(report.gaps());
        for (CompiledNotice notice : ruleset.notices()) {
            gaps.addAll(new NumberCoverage(notice, cases, bounds, words).gaps());
            for (Program program : notice.notice().programs()) {
                List<CaseFacts> own = cases.stream()
                        .filter(one -> one.testCase().program().equals(program.id()))
                        .toList();
                gaps.addAll(new BranchCoverage(notice, program, own).gaps());
            }
        }
        return new CaseReport(report.results(), gaps, report.findings());
    }
}
