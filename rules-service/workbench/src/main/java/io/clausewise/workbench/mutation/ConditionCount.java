package io.clausewise.workbench.mutation;

import io.clausewise.facts.FactType;
import io.clausewise.facts.Ordered;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Counts the mutants a condition must have. */
final class ConditionCount {
    private final KindCounts counts;

    ConditionCount(KindCounts counts) {
        this.counts = counts;
    }

    void condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            counts.addIfSeveral(MutantKind.DROP_CONDITION, all.parts().size());
            all.parts().forEach(this::condition);
        } else if (condition instanceof Condition.AnyOf any) {
            long rows = any.branches().stream()
                    .filter(branch ->
                            patterns(branch).findFirst().orElseThrow().place().cell() != null)
                    .count();
            counts.add(MutantKind.DROP_ROW, any.branches().size() > 1 ? rows : 0);
            counts.add(
                    MutantKind.DROP_BRANCH,
                    any.branches().size() > 1 ? any.branches().size() - rows : 0);
            any.branches().forEach(this::condition);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            counts.add(MutantKind.COUNT, atLeast.count() == 1 ? 1 : 2);
            pattern(atLeast.pattern());
        } else {
            pattern(((Condition.Exists) condition).pattern());
        }
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(ConditionCount::patterns);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().flatMap(ConditionCount::patterns);
        }
        return Stream.of(
                condition instanceof Condition.AtLeast atLeast
                        ? atLeast.pattern()
                        : ((Condition.Exists) condition).pattern());
    }

    private void pattern(Pattern pattern) {
        List<Constraint> constraints = pattern.constraints();
        if (pattern.type() != FactType.ATTESTATION) {
            counts.addIfSeveral(MutantKind.DROP_CONSTRAINT, constraints.size());
        }
        for (Constraint constraint : constraints) {
            Operator operator = constraint.operator();
            boolean equality = operator == Operator.EQUAL || operator == Operator.IN;
            counts.add(MutantKind.COMPARISON, equality ? 0 : 1);
            counts.add(
                    MutantKind.COMPARISON,
                    operator == Operator.EQUAL ? sides(constraint.values().get(0)) : 0);
            counts.addIfSeveral(MutantKind.DROP_VALUE, constraint.values().size());
            constraint.values().forEach(literal -> literal(constraint, literal));
        }
    }

    /** How many sides of an ordered value have values on them. */
    private static int sides(Object literal) {
        if (literal instanceof Ordered && literal instanceof Enum<?> choice) {
            int last = choice.getDeclaringClass().getEnumConstants().length - 1;
            return last == 0 ? 0 : choice.ordinal() == 0 || choice.ordinal() == last ? 1 : 2;
        }
        return literal instanceof Long || literal instanceof LocalDate ? 2 : 0;
    }

    private void literal(Constraint constraint, Object literal) {
        List<Object> all = constraint.values();
        if (literal instanceof Long number) {
            boolean tier = constraint.field().name().equals("tier");
            long free = Stream.of(number - 1, number + 1)
                    .filter(one -> Math.abs(one) < 1_000_000_000 && !all.contains(one))
                    .count();
            counts.add(tier ? MutantKind.TIER : MutantKind.NUMBER, free);
        } else if (literal instanceof LocalDate date) {
            counts.add(
                    MutantKind.DATE,
                    2
                            - Stream.of(date.minusDays(1), date.plusDays(1))
                                    .filter(all::contains)
                                    .count());
        } else if (literal instanceof Boolean) {
            counts.add(MutantKind.BOOLEAN, 2 - all.size());
        } else if (literal instanceof Enum<?> choice) {
            long beside = constraint.field().choices().stream()
                    .filter(one -> Math.abs(one.ordinal() - choice.ordinal()) == 1 && !all.contains(one))
                    .count();
            counts.add(choice instanceof Ordered ? MutantKind.LEVEL : MutantKind.CHOICE, beside);
        }
    }
}
