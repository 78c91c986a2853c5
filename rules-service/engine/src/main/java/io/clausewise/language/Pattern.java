package io.clausewise.language;

import io.clausewise.facts.FactType;
import java.util.List;

/** Constraints that one fact of a type satisfies together; at least one. */
public record Pattern(FactType type, List<Constraint> constraints, Place place) {
    public Pattern {
        constraints = List.copyOf(constraints);
    }
}
