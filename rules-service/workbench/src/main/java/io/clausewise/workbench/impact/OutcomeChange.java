package io.clausewise.workbench.impact;

import io.clausewise.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How many go from one outcome to another.
 *
 * @param from null: not judged
 * @param to null: not judged
 */
public record OutcomeChange(
        @Nullable Outcome from, @Nullable Outcome to, int people) {}
