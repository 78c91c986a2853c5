package io.clausewise.workbench.check;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every check of rules by analysis. */
public final class RuleCheck {
    private static final List<Check> CHECKS = List.of(new NeverHolds(), new WrittenTwice(), new Covered());

    private RuleCheck() {}

    /** What the checks find in rules that have no errors, by file and line. */
    public static List<Warning> run(Ruleset ruleset) {
        List<Warning> warnings = new ArrayList<>();
        for (CompiledNotice notice : ruleset.notices()) {
            Looked looked = new Looked(notice, ruleset.vocabulary());
            CHECKS.forEach(check -> warnings.addAll(check.look(looked)));
        }
        return warnings.stream()
                .distinct()
                .sorted(Comparator.comparing(Warning::finding))
                .toList();
    }
}
