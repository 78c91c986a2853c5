package io.clausewise.app.config;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Finding;
import java.util.List;

/** What became of rules that are to go live. */
public sealed interface Candidate {

    /**
     * Fit for service.
     *
     * @param cases that were run, all of which passed
     */
    record Fit(Ruleset ruleset, RuleSources sources, int cases) implements Candidate {}

    /** Everything that is wrong with the rules, or with their cases if the rules themselves are in order. */
    record Unfit(List<Finding> findings) implements Candidate {
        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
