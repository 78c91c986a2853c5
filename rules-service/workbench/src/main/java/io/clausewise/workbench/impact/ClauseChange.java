package io.clausewise.workbench.impact;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clause that comes to something else for somebody.
 *
 * @param before null: the rules before have no such clause in the programme
 * @param after null: those after have none
 */
public record ClauseChange(
        String id, @Nullable ClauseResult before, @Nullable ClauseResult after) {
    public ClauseChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException(id + " is in neither");
        }
    }

    /** The result to name the clause by: the later one, where there is one. */
    public ClauseResult latest() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Whether it comes to the same and only its part in the formula is another. */
    public boolean onlyMoved() {
        return before != null && after != null && before.status() == after.status();
    }

    /**
     * Whether it explains another outcome. A clause whose status changed does; one that was added, taken away or moved only where
     * it stands for or against the person: a new requirement that is met changes nothing.
     */
    boolean explains() {
        if (before != null && after != null) {
            return before.status() != after.status()
                    || before.role() != after.role() && (weighs(before) || weighs(after));
        }
        return weighs(latest());
    }

    private static boolean weighs(ClauseResult result) {
        if (result.role() == null) {
            return false;
        }
        return switch (result.role()) {
            case REQUIREMENT, IN_PRINCIPLE -> result.status() != Status.MET && result.status() != Status.WAIVED;
            case FORMALITY -> false;
            case ALTERNATIVE, EXCLUSION, WAIVER, DIRECT_FAIL, PREFERENCE -> result.status() != Status.NOT_MET;
        };
    }
}
