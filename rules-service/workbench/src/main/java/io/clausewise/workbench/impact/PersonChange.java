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
 * @param clauses that come to something else; empty where only the formula, the score or the rank is another
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
        boolean same = !change.changesOutcome() && !change.changesVerdict() && !change.changesRank();
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

    /** Whether something of the verdict is another that is not the outcome. */
    public boolean changesVerdict() {
        return !clauses.isEmpty() || changesProgram() || changesPoints() || changesGrade();
    }

    /** On any scorecard, or in any dimension of one. */
    public boolean changesPoints() {
        return !scores().isEmpty();
    }

    /** The scorecards that come to something else, the one that ranks first. */
    public List<ScoreChange> scores() {
        return ScoreChanges.between(before, after);
    }

    /** Whether the rank is another, or the same rank is placed otherwise. */
    public boolean changesRank() {
        return !Objects.equals(rank(before), rank(after));
    }

    /** Whether somebody is selected who was not, or the other way round. */
    public boolean changesSelection() {
        return isSelected(before) != isSelected(after);
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

    private static @Nullable Rank rank(@Nullable Judgement judgement) {
        return judgement == null ? null : judgement.rank();
    }

    static boolean isSelected(@Nullable Judgement judgement) {
        Rank rank = rank(judgement);
        return rank != null && rank.isSelected();
    }
}
