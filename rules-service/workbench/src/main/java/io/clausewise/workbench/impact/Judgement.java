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
 * @param points null: not scored
 * @param grade null where it is not certain, or none is given
 */
public record Judgement(
        String program,
        LocalDate asOf,
        Outcome outcome,
        List<ClauseResult> clauses,
        @Nullable Points points,
        @Nullable Grade grade) {
    public Judgement {
        clauses = List.copyOf(clauses);
    }
}
