package io.clausewise.workbench.impact;

import io.clausewise.notice.Grade;
import io.clausewise.verdict.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom something changes.
 *
 * @param number as whoever compares counts them
 * @param name empty where not said
 * @param before null: not judged
 * @param after null: not judged
 * @param clauses that come to something else; empty where only the formula or the score is another
 */
public record PersonChange(
        int number,
        String name,
        @Nullable Judgement before,
        @Nullable Judgement after,
        List<ClauseChange> clauses) {
    public PersonChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nobody is judged");
        }
        clauses = List.copyOf(clauses);
    }

    /** The change of somebody; empty where there is none. */
    static Optional<PersonChange> between(
            int number, String name, @Nullable Judgement before, @Nullable Judgement after) {
        List<ClauseChange> clauses = before == null || after == null ? List.of() : ClauseChanges.between(before, after);
        PersonChange change = new PersonChange(number, name, before, after, clauses);
        boolean same = clauses.isEmpty()
                && !change.changesOutcome()
                && !change.changesProgram()
                && !change.changesPoints()
                && !change.changesGrade();
        return same ? Optional.empty() : Optional.of(change);
    }

    /** Whether the outcome is another, or somebody is judged on one side only. */
    public boolean changesOutcome() {
        return outcome(before) != outcome(after);
    }

    /** Whether another programme judges, as where a level applied for is understood otherwise. */
    public boolean changesProgram() {
        return before != null && after != null && !before.program().equals(after.program());
    }

    public boolean changesPoints() {
        Points then = before == null ? null : before.points();
        Points now = after == null ? null : after.points();
        return then == null || now == null ? then != now : !then.isSameAs(now);
    }

    public boolean changesGrade() {
        return !Objects.equals(grade(before), grade(after));
    }

    static @Nullable Outcome outcome(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.outcome();
    }

    private static @Nullable Grade grade(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.grade();
    }
}
