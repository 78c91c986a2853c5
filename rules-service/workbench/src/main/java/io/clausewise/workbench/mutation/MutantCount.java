package io.clausewise.workbench.mutation;

import io.clausewise.facts.FactType;
import io.clausewise.facts.Ordered;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.notice.Band;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many mutants of each kind a notice must have, counted in its rules and not in the mutants made of them: by arithmetic over what
 * stands there, so that a mutant forgotten in the making is missed.
 */
final class MutantCount {
    private final Map<MutantKind, Integer> counts = new EnumMap<>(MutantKind.class);

    private MutantCount() {}

    /** Kinds without any are left out. */
    static Map<MutantKind, Integer> of(Notice notice) {
        MutantCount count = new MutantCount();
        notice.rules().values().forEach(rule -> count.condition(rule.condition()));
        notice.programs().forEach(count::program);
        NoticeMutants.scorecards(notice).values().forEach(count::scorecard);
        count.counts.values().removeIf(number -> number == 0);
        return count.counts;
    }

    private void add(MutantKind kind, long number) {
        counts.merge(kind, (int) number, Integer::sum);
    }

    private static int ifSeveral(int number) {
        return number > 1 ? number : 0;
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            add(MutantKind.DROP_CONDITION, ifSeveral(all.parts().size()));
            all.parts().forEach(this::condition);
        } else if (condition instanceof Condition.AnyOf any) {
            long rows = any.branches().stream()
                    .filter(branch ->
                            patterns(branch).findFirst().orElseThrow().place().cell() != null)
                    .count();
            add(MutantKind.DROP_ROW, any.branches().size() > 1 ? rows : 0);
            add(
                    MutantKind.DROP_BRANCH,
                    ifSeveral(any.branches().size()) == 0 ? 0 : any.branches().size() - rows);
            any.branches().forEach(this::condition);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            add(MutantKind.COUNT, atLeast.count() == 1 ? 1 : 2);
            pattern(atLeast.pattern());
        } else {
            pattern(((Condition.Exists) condition).pattern());
        }
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(MutantCount::patterns);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().flatMap(MutantCount::patterns);
        }
        return Stream.of(
                condition instanceof Condition.AtLeast atLeast
                        ? atLeast.pattern()
                        : ((Condition.Exists) condition).pattern());
    }

    private void pattern(Pattern pattern) {
        List<Constraint> constraints = pattern.constraints();
        add(MutantKind.DROP_CONSTRAINT, pattern.type() == FactType.ATTESTATION ? 0 : ifSeveral(constraints.size()));
        for (Constraint constraint : constraints) {
            Operator operator = constraint.operator();
            boolean equality = operator == Operator.EQUAL || operator == Operator.IN;
            add(MutantKind.COMPARISON, equality ? 0 : 1);
            add(
                    MutantKind.COMPARISON,
                    operator == Operator.EQUAL ? sides(constraint.values().get(0)) : 0);
            add(MutantKind.DROP_VALUE, ifSeveral(constraint.values().size()));
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
            add(tier ? MutantKind.TIER : MutantKind.NUMBER, free);
        } else if (literal instanceof LocalDate date) {
            add(
                    MutantKind.DATE,
                    2
                            - Stream.of(date.minusDays(1), date.plusDays(1))
                                    .filter(all::contains)
                                    .count());
        } else if (literal instanceof Boolean) {
            add(MutantKind.BOOLEAN, 2 - all.size());
        } else if (literal instanceof Enum<?> choice) {
            long beside = constraint.field().choices().stream()
                    .filter(one -> Math.abs(one.ordinal() - choice.ordinal()) == 1 && !all.contains(one))
                    .count();
            add(choice instanceof Ordered ? MutantKind.LEVEL : MutantKind.CHOICE, beside);
        }
    }

    private void program(Program program) {
        List<Formula> parts = ((Formula.All) program.formula()).parts();
        List<Formula> asked =
                parts.stream().filter(part -> !(part instanceof Formula.None)).toList();
        long requirements =
                program.clauses().stream().filter(MutantCount::required).count();
        long groups = asked.size() - requirements;
        add(MutantKind.DROP_REQUIREMENT, ifSeveral(asked.size()));
        add(MutantKind.REQUIREMENT_TO_ALTERNATIVE, groups > 0 ? requirements * groups : Math.max(0, requirements - 1));
        asked.stream().filter(part -> !waivable(part, program)).forEach(this::formula);
        for (Clause clause : program.clauses()) {
            switch (clause.role()) {
                case EXCLUSION -> add(MutantKind.DROP_EXCLUSION, 1);
                case WAIVER -> add(MutantKind.DROP_WAIVER, 1);
                case IN_PRINCIPLE -> add(MutantKind.DROP_IN_PRINCIPLE, 1);
                case DIRECT_FAIL -> add(MutantKind.DROP_DIRECT_FAIL, 1);
                default -> {
                    // the formula has it, or no outcome does
                }
            }
        }
        Stream.of(program.referenceDate() != null, program.opens() != null, program.closes() != null)
                .filter(Boolean::booleanValue)
                .forEach(there -> add(MutantKind.PERIOD, 2));
    }

    private static boolean required(Clause clause) {
        return clause.role() == Role.REQUIREMENT;
    }

    /** Whether it is a requirement with its waivers. */
    private static boolean waivable(Formula part, Program program) {
        return part instanceof Formula.Any any
                && program.clauses().stream()
                        .anyMatch(clause -> required(clause) && any.parts().contains(new Formula.Leaf(clause.id())));
    }

    private void formula(Formula formula) {
        if (formula instanceof Formula.Any any) {
            add(MutantKind.DROP_ALTERNATIVE, ifSeveral(any.parts().size()));
            any.parts().forEach(this::formula);
        } else if (formula instanceof Formula.All all) {
            add(MutantKind.DROP_REQUIREMENT, ifSeveral(all.parts().size()));
            add(MutantKind.REQUIREMENT_TO_ALTERNATIVE, all.parts().size() > 1 ? 1 : 0);
            all.parts().forEach(this::formula);
        }
    }

    private void scorecard(Scorecard scorecard) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal top =
                scorecard.bands().stream().map(Band::atLeast).findFirst().orElse(BigDecimal.ZERO);
        for (Dimension dimension : scorecard.dimensions()) {
            List<Scoring> scorings = dimension.rules().stream()
                    .map(Rule::scoring)
                    .filter(scoring -> scoring != null)
                    .toList();
            BigDecimal cap = dimension.cap();
            BigDecimal most = scorings.stream().map(Scoring::points).reduce(BigDecimal.ZERO, BigDecimal::max);
            boolean lower = cap.compareTo(one) > 0
                    && cap.subtract(one).compareTo(most) >= 0
                    && scorecard.most().subtract(dimension.weight()).compareTo(top) >= 0;
            boolean higher =
                    cap.compareTo(BigDecimal.valueOf(dimension.combine().marked() ? 99 : 999)) <= 0;
            add(MutantKind.CAP, (lower ? 1 : 0) + (higher ? 1 : 0));
            weight(dimension.weight());
            add(MutantKind.COMBINE, dimension.combine() == Combine.MEAN ? 0 : 1);
            boolean trimmed = dimension.combine() == Combine.TRIMMED_MEAN;
            add(MutantKind.TRIM_FROM, !trimmed ? 0 : dimension.trimFrom() > 3 && dimension.trimFrom() < 100 ? 2 : 1);
            add(MutantKind.DROP_SCORING, ifSeveral(scorings.size()));
            for (Scoring scoring : scorings) {
                add(MutantKind.PER_FACT, scoring.perFact() ? 1 : 0);
                add(MutantKind.POINTS, scoring.points().compareTo(one) > 0 ? 1 : 0);
                add(MutantKind.POINTS, scoring.points().add(one).compareTo(cap) <= 0 ? 1 : 0);
            }
        }
        bands(scorecard);
    }

    private void weight(BigDecimal weight) {
        if (weight.compareTo(BigDecimal.ONE) != 0) {
            add(MutantKind.WEIGHT, weight.compareTo(new BigDecimal("0.01")) > 0 ? 1 : 0);
            add(MutantKind.WEIGHT, weight.compareTo(new BigDecimal("99.99")) <= 0 ? 1 : 0);
        }
    }

    private void bands(Scorecard scorecard) {
        List<BigDecimal> lines = scorecard.bands().stream().map(Band::atLeast).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            BigDecimal line = lines.get(i);
            add(MutantKind.BAND, line.subtract(lines.get(i + 1)).compareTo(BigDecimal.ONE) > 0 ? 1 : 0);
            boolean room = i == 0
                    ? scorecard.most().subtract(line).compareTo(BigDecimal.ONE) >= 0
                    : lines.get(i - 1).subtract(line).compareTo(BigDecimal.ONE) > 0;
            add(MutantKind.BAND, room ? 1 : 0);
        }
    }
}
