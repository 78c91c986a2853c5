package io.clausewise.workbench.impact;

import io.clausewise.notice.Grade;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a verdict until the other one is there.
 *
 * @param clauses in the order of notice.yaml, formalities last
 * @param scores by each of the programme's scorecards, the one that ranks first; empty where not scored
 * @param grade null where it is not certain, or none is given
 * @param rank null: nobody is ranked, or this one is not eligible
 */
public record Judgement(
        String program,
        LocalDate asOf,
        Outcome outcome,
        List<ClauseResult> clauses,
        List<ScorePoints> scores,
        @Nullable Grade grade,
        @Nullable Rank rank) {
    public Judgement {
        clauses = List.copyOf(clauses);
        scores = List.copyOf(scores);
    }

    /** By the programme's first scorecard; null: not scored. */
    public @Nullable Points points() {
        return scores.isEmpty() ? null : scores.get(0).total();
    }

    /** The same, once everybody is ranked. */
    public Judgement ranked(@Nullable Rank found) {
        return new Judgement(program, asOf, outcome, clauses, scores, grade, found);
    }
}
