package io.clausewise.app.rulecheck;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import io.clausewise.workbench.check.RuleCheck;
import io.clausewise.workbench.check.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of rules that somebody would like to take into service. To be closed: compiled rules are classes.
 *
 * @param ruleset compiled; null where there are errors
 * @param errors for which rules are refused
 * @param warnings what {@code clausewise check} finds in rules without errors
 * @param cases what became of the test cases; null where there are errors in the rules, or no cases beside them
 */
public record CheckedRules(
        @Nullable Ruleset ruleset,
        List<Finding> errors,
        List<Warning> warnings,
        @Nullable CaseReport cases) implements AutoCloseable {
    public CheckedRules {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * Checks and compiles rules and runs their cases. Never throws on account of what stands in the files.
     *
     * @param testCases without files where there are none
     */
    public static CheckedRules of(RuleFiles rules, RuleFiles testCases) {
        Compilation compilation = RulesetCompiler.compile(rules, TableWorkbooks.inTempFolder());
        if (compilation instanceof Compilation.Refused refused) {
            return new CheckedRules(null, refused.findings(), List.of(), null);
        }
        Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset();
        boolean checked = false;
        try {
            RuleFiles cases = testCases.files().isEmpty() ? null : testCases;
            CheckedRules result = new CheckedRules(
                    ruleset,
                    List.of(),
                    RuleCheck.run(ruleset, cases),
                    cases == null ? null : CaseSuite.run(ruleset, cases));
            checked = true;
            return result;
        } finally {
            if (!checked) {
                ruleset.close();
            }
        }
    }

    /** Whether they would take service: as {@link io.clausewise.app.config.CandidateCheck} has it, warnings and gaps do not matter. */
    public boolean fit() {
        return ruleset != null
                && (cases == null
                        || cases.findings().isEmpty() && cases.failed().isEmpty());
    }

    @Override
    public void close() {
        if (ruleset != null) {
            ruleset.close();
        }
    }
}
