package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of an ordered field that a row lets in.
 *
 * @param least {@link Long#MIN_VALUE} where it has no lower bound; dates as days, choices as places in their order
 * @param most {@link Long#MAX_VALUE} where it has no upper bound
 */
record Stretch(FactField field, Rule rule, Pattern row, long least, long most) {

    static Stretch of(FactField field, Rule rule, Pattern row) {
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        for (Constraint one : own(field, row)) {
            List<Long> numbers =
                    one.values().stream().map(Stretch::number).sorted().toList();
            long first = numbers.get(0);
            long last = numbers.get(numbers.size() - 1);
            switch (one.operator()) {
                // of several single values those between are let in too: whoever lists values leaves out what he means
                // to
                case EQUAL, IN -> {
                    least = Math.max(least, first);
                    most = Math.min(most, last);
                }
                case LESS -> most = Math.min(most, first - 1);
                case AT_MOST -> most = Math.min(most, first);
                case MORE -> least = Math.max(least, first + 1);
                case AT_LEAST -> least = Math.max(least, first);
            }
        }
        return new Stretch(field, rule, row, least, most);
    }

    /** Whether the row compares the field by order: a list of single values is no band. */
    static boolean bands(FactField field, Pattern row) {
        return own(field, row).stream().anyMatch(one -> one.operator().ordering());
    }

    /** Whether it has both bounds. */
    boolean between() {
        return least != Long.MIN_VALUE && most != Long.MAX_VALUE;
    }

    /** What else the row asks for: field, comparison and values, wherever they stand. */
    Set<List<Object>> others() {
        return row.constraints().stream()
                .filter(one -> !one.field().equals(field))
                .map(one -> List.of(one.field(), one.operator(), one.values()))
                .collect(Collectors.toSet());
    }

    /** The cell that says where it begins. */
    Constraint begin() {
        List<Constraint> own = own(field, row);
        return own.stream()
                .filter(one -> switch (one.operator()) {
                    case MORE, AT_LEAST, EQUAL, IN -> true;
                    case LESS, AT_MOST -> false;
                })
                .findFirst()
                .orElse(own.get(0));
    }

    private static List<Constraint> own(FactField field, Pattern row) {
        return row.constraints().stream()
                .filter(one -> one.field().equals(field))
                .toList();
    }

    /** A value's place in the order of its field. */
    static long number(Object value) {
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        return value instanceof Enum<?> choice ? choice.ordinal() : (Long) value;
    }

    /** The value at a place in the field's order. */
    static Object value(FactField field, long number) {
        return switch (field.type()) {
            case DATE -> LocalDate.ofEpochDay(number);
            case CHOICE -> field.choices().get((int) number);
            default -> number;
        };
    }
}
