package io.clausewise.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Something people are compared by.
 *
 * @param value the more the better, from a verdict and its score
 */
record Criterion(Text name, BiFunction<Verdict, Score, PointRange> value) {

    /** The total, the scorecard's tie-breaks, then the programme's preferences, which decide last. */
    static List<Criterion> of(Program program, Scorecard scorecard) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(new Criterion(scorecard.title(), (verdict, score) -> new PointRange(score.min(), score.max())));
        for (String name : scorecard.tieBreaks()) {
            scorecard
                    .findDimension(name)
                    .ifPresent(dimension ->
                            criteria.add(new Criterion(dimension.name(), (verdict, score) -> dimension(score, name))));
        }
        for (Clause clause : program.clauses()) {
            if (clause.role() == Role.PREFERENCE) {
                criteria.add(new Criterion(clause.title(), (verdict, score) -> preference(verdict, clause.id())));
            }
        }
        return criteria;
    }

    private static PointRange dimension(Score score, String name) {
        return score.dimensions().stream()
                .filter(dimension -> dimension.name().zh().equals(name))
                .findFirst()
                .map(dimension -> new PointRange(dimension.min(), dimension.max()))
                .orElse(PointRange.NONE);
    }

    /** One point for who is preferred, none for who is not. */
    private static PointRange preference(Verdict verdict, String clause) {
        for (ClauseResult result : verdict.clauses()) {
            if (result.id().equals(clause)) {
                if (result.status() == Status.UNKNOWN) {
                    return PointRange.upTo(BigDecimal.ONE);
                }
                return result.status() == Status.MET ? PointRange.of(BigDecimal.ONE) : PointRange.NONE;
            }
        }
        return PointRange.NONE;
    }
}
