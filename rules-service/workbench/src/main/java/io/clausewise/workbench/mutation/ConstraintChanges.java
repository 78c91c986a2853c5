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
        if (constraint.operator().ordering()) {
            Constraint other =
                    new Constraint(constraint.field(), twin(constraint.operator()), values, constraint.place());
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

    private static Operator twin(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.MORE;
            case EQUAL, IN -> throw new IllegalArgumentException(operator + " has no twin");
        };
    }
}
