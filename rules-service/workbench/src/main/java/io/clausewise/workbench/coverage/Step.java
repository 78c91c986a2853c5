package io.clausewise.workbench.coverage;

import io.clausewise.facts.FactType;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.workbench.check.Bounds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two values of a field that a comparison tells apart most narrowly. A whole number's step is 1, whatever it counts. */
final class Step {
    private final Bounds bounds;

    Step(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The last value that satisfies the comparison; null where no profile can have it. */
    @Nullable
    Object on(FactType type, Constraint constraint) {
        return possible(
                type,
                constraint,
                switch (constraint.operator()) {
                    case AT_MOST, AT_LEAST -> literal(constraint);
                    case LESS -> beside(literal(constraint), -1);
                    case MORE -> beside(literal(constraint), 1);
                    case EQUAL, IN -> throw noLine(constraint);
                });
    }

    /** The first value that does not; null where no profile can have it. */
    @Nullable
    Object past(FactType type, Constraint constraint) {
        return possible(
                type,
                constraint,
                switch (constraint.operator()) {
                    case LESS, MORE -> literal(constraint);
                    case AT_MOST -> beside(literal(constraint), 1);
                    case AT_LEAST -> beside(literal(constraint), -1);
                    case EQUAL, IN -> throw noLine(constraint);
                });
    }

    /** Whether it draws a line: what is equal to a value has nothing that is just past it. */
    static boolean draws(Operator operator) {
        return operator.ordering();
    }

    private static IllegalArgumentException noLine(Constraint constraint) {
        return new IllegalArgumentException(constraint.operator() + " draws no line");
    }

    private static Object literal(Constraint constraint) {
        return constraint.values().get(0);
    }

    /** Null beyond the last constant of an enum. */
    private static @Nullable Object beside(Object literal, int step) {
        if (literal instanceof Long number) {
            return number + step;
        }
        if (literal instanceof LocalDate date) {
            return date.plusDays(step);
        }
        Enum<?> choice = (Enum<?>) literal;
        Object[] all = choice.getDeclaringClass().getEnumConstants();
        int index = choice.ordinal() + step;
        return index < 0 || index >= all.length ? null : all[index];
    }

    private @Nullable Object possible(FactType type, Constraint constraint, @Nullable Object value) {
        return value instanceof Long number && !bounds.allow(type, constraint.field(), number) ? null : value;
    }
}
