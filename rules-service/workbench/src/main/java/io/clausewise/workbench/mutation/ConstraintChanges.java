package io.clausewise.workbench.mutation;

import io.clausewise.facts.Ordered;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The changes to one constraint that leave it a constraint: its literals and its comparison. */
final class ConstraintChanges {
    private static final long MOST_NUMBER = 999_999_999;

    /** A constraint changed. */
    record Changed(MutantKind kind, Constraint constraint) {}

    private ConstraintChanges() {}

    static List<Changed> of(Constraint constraint) {
        List<Changed> changes = new ArrayList<>();
        List<Object> values = constraint.values();
        for (int i = 0; i < values.size(); i++) {
            for (Object neighbour : neighbours(values.get(i))) {
                if (!values.contains(neighbour)) {
                    List<Object> literals = Lists.with(values, i, neighbour);
                    changes.add(new Changed(kind(constraint, neighbour), with(constraint, literals)));
                }
            }
            if (values.size() > 1) {
                changes.add(new Changed(MutantKind.DROP_VALUE, with(constraint, Lists.without(values, i))));
            }
        }
        for (Operator operator : others(constraint)) {
            Constraint other = new Constraint(constraint.field(), operator, values, constraint.place());
            changes.add(new Changed(MutantKind.COMPARISON, other));
        }
        return changes;
    }

    private static Constraint with(Constraint constraint, List<Object> literals) {
        return new Constraint(constraint.field(), constraint.operator(), literals, constraint.place());
    }

    private static MutantKind kind(Constraint constraint, Object literal) {
        if (literal instanceof Long) {
            return constraint.field().name().equals("tier") ? MutantKind.TIER : MutantKind.NUMBER;
        }
        if (literal instanceof LocalDate) {
            return MutantKind.DATE;
        }
        if (literal instanceof Boolean) {
            return MutantKind.BOOLEAN;
        }
        return literal instanceof Ordered ? MutantKind.LEVEL : MutantKind.CHOICE;
    }

    /** One down, one up; of a text there are none. */
    private static List<Object> neighbours(Object literal) {
        List<Object> neighbours = new ArrayList<>();
        if (literal instanceof Long number) {
            if (number > -MOST_NUMBER) {
                neighbours.add(number - 1);
            }
            if (number < MOST_NUMBER) {
                neighbours.add(number + 1);
            }
        } else if (literal instanceof LocalDate date) {
            neighbours.add(date.minusDays(1));
            neighbours.add(date.plusDays(1));
        } else if (literal instanceof Boolean flag) {
            neighbours.add(!flag);
        } else if (literal instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            if (choice.ordinal() > 0) {
                neighbours.add(all[choice.ordinal() - 1]);
            }
            if (choice.ordinal() + 1 < all.length) {
                neighbours.add(all[choice.ordinal() + 1]);
            }
        }
        return neighbours;
    }

    /** The same limit without itself or with it; of an equality between ordered values, as a limit. */
    private static List<Operator> others(Constraint constraint) {
        return switch (constraint.operator()) {
            case LESS -> List.of(Operator.AT_MOST);
            case AT_MOST -> List.of(Operator.LESS);
            case MORE -> List.of(Operator.AT_LEAST);
            case AT_LEAST -> List.of(Operator.MORE);
            case EQUAL -> limits(constraint);
            case IN -> List.of();
        };
    }

    /** Of the greatest constant there is nothing above, of the least nothing below. */
    private static List<Operator> limits(Constraint constraint) {
        if (!constraint.field().ordered()) {
            return List.of();
        }
        List<Operator> limits = new ArrayList<>(List.of(Operator.AT_LEAST, Operator.AT_MOST));
        List<Enum<?>> choices = constraint.field().choices();
        if (!choices.isEmpty() && constraint.required() == choices.get(choices.size() - 1)) {
            limits.remove(Operator.AT_LEAST);
        }
        if (!choices.isEmpty() && constraint.required() == choices.get(0)) {
            limits.remove(Operator.AT_MOST);
        }
        return limits;
    }
}
