package io.clausewise.logic;

import java.util.List;

/** A clause's condition, its constraints compiled; the same forms as {@link io.clausewise.language.Condition}. */
public sealed interface CompiledCondition {

    record AllOf(List<CompiledCondition> parts) implements CompiledCondition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<CompiledCondition> branches) implements CompiledCondition {
        public AnyOf {
            branches = List.copyOf(branches);
        }
    }

    record Exists(CompiledPattern pattern) implements CompiledCondition {}

    record AtLeast(int count, CompiledPattern pattern) implements CompiledCondition {}
}
