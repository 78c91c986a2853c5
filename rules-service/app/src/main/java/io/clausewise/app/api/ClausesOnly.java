package io.clausewise.app.api;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.ScoreRule;
import io.clausewise.verdict.Verdict;
import java.util.List;

/** Takes from a verdict what each clause and each scoring rule rests upon, and leaves its status. */
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
                full.score() == null ? null : bare(full.score()),
                full.otherScores().stream().map(ClausesOnly::bare).toList(),
                full.grade(),
                full.consequences(),
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

    private static Score bare(Score score) {
        return new Score(
                score.scorecard(),
                score.title(),
                score.basis(),
                score.total(),
                score.min(),
                score.max(),
                score.dimensions().stream().map(ClausesOnly::bare).toList(),
                score.missing(),
                score.unusedMarks());
    }

    private static ScoreDimension bare(ScoreDimension dimension) {
        return new ScoreDimension(
                dimension.name(),
                dimension.points(),
                dimension.min(),
                dimension.max(),
                dimension.cap(),
                dimension.weight(),
                dimension.combine(),
                dimension.rules().stream().map(ClausesOnly::bare).toList(),
                dimension.marks());
    }

    private static ScoreRule bare(ScoreRule rule) {
        return new ScoreRule(
                rule.id(),
                rule.citation(),
                rule.title(),
                rule.status(),
                rule.points(),
                rule.min(),
                rule.max(),
                List.of(),
                List.of());
    }
}
