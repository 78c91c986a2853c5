package io.clausewise.language;

import java.util.List;

/** The condition of a clause: positive, without side effects, in the few forms of the rule language. */
public sealed interface Condition {

    /** Every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one branch holds. */
    record AnyOf(List<Condition> branches) implements Condition {
        public AnyOf {
            branches = List.copyOf(branches);
        }
    }

    /** There is a fact that satisfies the pattern. */
    record Exists(Pattern pattern) implements Condition {}

    /** There are at least {@code count} facts that satisfy the pattern; {@code count} ≥ 1. */
    record AtLeast(int count, Pattern pattern, Place place) implements Condition {}
}
