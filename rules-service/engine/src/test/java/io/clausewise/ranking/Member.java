package io.clausewise.ranking;

import io.clausewise.facts.RecommenderType;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a {@link RandomList}.
 *
 * @param values the total, a tie-break, and 1 for who is preferred
 */
record Member(
        int number,
        String name,
        @Nullable String id,
        @Nullable String unit,
        @Nullable RecommenderType type,
        Outcome outcome,
        List<PointRange> values) {
    Member {
        values = List.copyOf(values);
    }

    boolean known() {
        return values.stream().allMatch(PointRange::certain);
    }

    Member with(Outcome other) {
        return new Member(number, name, id, unit, type, other, values);
    }

    Member withoutId() {
        return new Member(number, name, null, unit, type, outcome, values);
    }

    Member with(UnaryOperator<PointRange> change) {
        return new Member(
                number,
                name,
                id,
                unit,
                type,
                outcome,
                values.stream().map(change).toList());
    }

    Member with(int criterion, PointRange value) {
        List<PointRange> changed = new ArrayList<>(values);
        changed.set(criterion, value);
        return new Member(number, name, id, unit, type, outcome, changed);
    }

    /** Eligible, with all that is possible, and the only one of the ID number. */
    Member atBest() {
        return withoutId().with(Outcome.ELIGIBLE).with((PointRange value) -> PointRange.of(value.max()));
    }
}
