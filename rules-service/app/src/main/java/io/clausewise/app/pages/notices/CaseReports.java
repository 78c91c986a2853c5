package io.clausewise.app.pages.notices;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the cases of the ruleset in service come to; run when first asked for, and again after the ruleset was replaced. */
@Component
class CaseReports {
    private record Known(LoadedRuleset of, CaseReport report) {}

    private @Nullable Known known;

    /** Invented people alone: cases hold nobody's data. */
    synchronized CaseReport of(LoadedRuleset loaded) {
        if (known == null || known.of != loaded) {
            known = new Known(
                    loaded, CaseSuite.run(loaded.ruleset(), loaded.sources().testCases()));
        }
        return known.report;
    }
}
