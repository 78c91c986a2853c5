package io.clausewise.derive;

import java.util.List;

/**
 * The facts of one type.
 *
 * @param facts those known of, in the order submitted
 * @param gaps JSON Pointers of the lists to ask for, where there may be more facts than these; empty: there are none
 */
public record FactList(List<Fact> facts, List<String> gaps) {

    /** Whether there are no other facts of the type than these. */
    public boolean complete() {
        return gaps.isEmpty();
    }
}
