package io.clausewise.evaluate;

import java.time.LocalDate;
import java.util.List;

/** How far a value is from those a rule asks for, to find the nearest miss. */
final class Distance {
    private Distance() {}

    /**
     * From the nearest of the literals: in whole numbers, days, or places in an enum's declaration; 0 for texts and
     * booleans, none of which is nearer than another.
     */
    static double nearest(Object actual, List<Object> required) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Object literal : required) {
            nearest = Math.min(nearest, Math.abs(position(actual) - position(literal)));
        }
        return nearest;
    }

    private static double position(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        return value instanceof Enum<?> choice && choice instanceof io.clausewise.facts.Ordered ? choice.ordinal() : 0;
    }
}
