package io.clausewise.workbench.check;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.CaseReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every check of rules by analysis. */
public final class RuleCheck {
    private RuleCheck() {}

    /**
     * What the checks find in rules that have no errors, by file and line.
     *
     * @param testCases the folder of test cases; null: do not ask for cases. What is wrong in its files is for {@code clausewise test}
     *     to say
     */
    public static List<Warning> run(Ruleset ruleset, @Nullable RuleFiles testCases) {
        List<Check> checks = new ArrayList<>(List.of(
                new NeverHolds(),
                new WrittenTwice(),
                new Covered(),
                new OverlappingRows(),
                new GappedRows(),
                new CoveredPoints(),
                new CountedTwice()));
        if (testCases != null) {
            CaseReading reading = CaseReader.read(
                    testCases, ruleset.programs(), ruleset.files().keySet());
            // a case that cannot be read may be the one that is looked for
            if (reading.findings().isEmpty()) {
                checks.add(new WithoutCases(reading.cases()));
            }
        }
        List<Warning> warnings = new ArrayList<>();
        for (CompiledNotice notice : ruleset.notices()) {
            Looked looked = new Looked(notice, ruleset.vocabulary());
            checks.forEach(check -> warnings.addAll(check.look(looked)));
        }
        return warnings.stream()
                .distinct()
                .sorted(Comparator.comparing(Warning::finding))
                .toList();
    }
}
