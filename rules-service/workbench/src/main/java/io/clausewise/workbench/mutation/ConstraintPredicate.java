package io.clausewise.workbench.mutation;

import io.clausewise.language.Constraint;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * A constraint's predicate without Drools, for constraints that are changed a thousand times. Tests hold it against Drools' own on
 * every constraint that ships and on every mutant of them.
 */
public final class ConstraintPredicate implements Predicate<Object> {
    private final Constraint constraint;

    public ConstraintPredicate(Constraint constraint) {
        this.constraint = constraint;
    }

    /** @param fact of the constraint's type, its field known */
    @Override
    public boolean test(Object fact) {
        Object value = constraint.field().read().apply(fact);
        if (value == null) {
            throw new IllegalArgumentException(constraint.field().name() + " is not known of " + fact);
        }
        return holds(constraint, value instanceof Number number ? Long.valueOf(number.longValue()) : value);
    }

    /** Whether a value of the constraint's field satisfies it; whole numbers as Long. */
    public static boolean holds(Constraint constraint, Object given) {
        Object literal = constraint.values().get(0);
        return switch (constraint.operator()) {
            case EQUAL -> given.equals(literal);
            case IN -> constraint.values().contains(given);
            case LESS -> compare(given, literal) < 0;
            case AT_MOST -> compare(given, literal) <= 0;
            case MORE -> compare(given, literal) > 0;
            case AT_LEAST -> compare(given, literal) >= 0;
        };
    }

    private static int compare(Object given, Object literal) {
        if (given instanceof Long number) {
            return number.compareTo((Long) literal);
        }
        if (given instanceof LocalDate date) {
            return date.compareTo((LocalDate) literal);
        }
        return Integer.compare(((Enum<?>) given).ordinal(), ((Enum<?>) literal).ordinal());
    }
}
