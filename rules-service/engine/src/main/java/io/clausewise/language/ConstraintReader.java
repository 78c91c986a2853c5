package io.clausewise.language;

import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what stands between two commas of a pattern: one comparison of one field with a literal. */
final class ConstraintReader {
    private final String file;
    private final LiteralReader literals;

    ConstraintReader(String file, FieldValues values) {
        this.file = file;
        this.literals = new LiteralReader(values);
    }

    /** Null, with a fault, if it is not one. */
    @Nullable
    Constraint read(FactType type, List<Token> tokens, Consumer<Fault> faults) {
        ConstraintHead head = ConstraintHead.read(type, tokens, faults);
        List<Object> values = head == null ? null : literals.read(head, faults);
        if (head == null || values == null) {
            return null;
        }
        Place place = new Place(file, tokens.get(0).line(), null);
        return new Constraint(head.field(), head.operator(), values, place);
    }
}
