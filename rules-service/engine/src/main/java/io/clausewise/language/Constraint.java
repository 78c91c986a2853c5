package io.clausewise.language;

import io.clausewise.facts.FactField;
import java.util.List;

/**
 * One comparison of one field with a literal.
 *
 * @param values the literal, one unless the operator is {@code in}: String, Long, Boolean, LocalDate or the field's enum
 */
public record Constraint(FactField field, Operator operator, List<Object> values, Place place) {
    public Constraint {
        values = List.copyOf(values);
    }

    /** The literal, or the list of them for {@code in}. */
    public Object required() {
        return operator == Operator.IN ? values : values.get(0);
    }
}
