package io.clausewise.app.api;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Verdict;
import java.util.List;

/** Takes from a verdict what each clause rests upon, and leaves its status. */
final class ClausesOnly {
    private ClausesOnly() {}

    static Verdict of(Verdict full) {
        return new Verdict(
                full.program(),
                full.title(),
                full.document(),
                full.asOf(),
                full.outcome(),
                full.matched(),
                full.excludedBy(),
                bare(full.clauses()),
                full.missing(),
                full.reviewReasons(),
                bare(full.formalities()),
                full.ignored(),
                full.notices(),
                full.score(),
                full.grade(),
                full.entitlements(),
                full.receipt());
    }

    private static List<ClauseResult> bare(List<ClauseResult> clauses) {
        return clauses.stream()
                .map(clause -> new ClauseResult(
                        clause.id(),
                        clause.citation(),
                        clause.role(),
                        clause.status(),
                        clause.title(),
                        List.of(),
                        List.of(),
                        List.of(),
                        clause.waivedBy()))
                .toList();
    }
}
