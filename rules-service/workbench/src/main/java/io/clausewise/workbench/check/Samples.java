package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.workbench.mutation.ConstraintPredicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts enough to tell conditions apart: on each literal, just below and just above it, and every value of fields that have few.
 * Conditions compare one field with literals, so what holds on none of the samples holds on no fact.
 */
final class Samples {
    /** More than a notice has; whoever writes a thousand alternatives into one line is not told what they overlap with. */
    private static final int MOST = 50_000;

    private static final String OTHER_TEXT = "示例";

    private final Vocabulary vocabulary;
    private final Bounds bounds;

    Samples(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.bounds = new Bounds(vocabulary);
    }

    /** Facts of one type around the literals of the constraints; empty where there would be too many. */
    Optional<List<Map<FactField, Object>>> around(FactType type, List<Constraint> constraints) {
        Map<FactField, Set<Object>> values = new LinkedHashMap<>();
        constraints.forEach(one -> values.computeIfAbsent(one.field(), field -> new LinkedHashSet<>())
                .addAll(around(type, one)));
        List<Map<FactField, Object>> facts = List.of(Map.of());
        for (Map.Entry<FactField, Set<Object>> field : values.entrySet()) {
            if ((long) facts.size() * field.getValue().size() > MOST) {
                return Optional.empty();
            }
            List<Map<FactField, Object>> longer = new ArrayList<>();
            for (Map<FactField, Object> fact : facts) {
                for (Object value : field.getValue()) {
                    Map<FactField, Object> more = new LinkedHashMap<>(fact);
                    more.put(field.getKey(), value);
                    longer.add(more);
                }
            }
            facts = longer;
        }
        return Optional.of(facts.stream().filter(fact -> known(type, fact)).toList());
    }

    /** Whether the fact satisfies every constraint. */
    static boolean satisfy(Map<FactField, Object> fact, List<Constraint> constraints) {
        return constraints.stream().allMatch(one -> ConstraintPredicate.holds(one, value(fact, one)));
    }

    static long count(Map<FactField, Object> fact, List<Constraint> constraints) {
        return constraints.stream()
                .filter(one -> ConstraintPredicate.holds(one, value(fact, one)))
                .count();
    }

    private static Object value(Map<FactField, Object> fact, Constraint constraint) {
        Object value = fact.get(constraint.field());
        if (value == null) {
            throw new IllegalArgumentException("no sample of " + constraint.field());
        }
        return value;
    }

    /** A fact that satisfies the pattern; empty where there is none, or too many to try. */
    Optional<Map<FactField, Object>> find(Pattern pattern) {
        return all(pattern).findFirst();
    }

    /** Facts that satisfy the pattern; none where there are too many to try. */
    Stream<Map<FactField, Object>> all(Pattern pattern) {
        return around(pattern.type(), pattern.constraints()).stream()
                .flatMap(List::stream)
                .filter(fact -> satisfy(fact, pattern.constraints()));
    }

    private Set<Object> around(FactType type, Constraint constraint) {
        FactField field = constraint.field();
        Set<Object> values = new LinkedHashSet<>(constraint.values());
        switch (field.type()) {
            case CHOICE -> values.addAll(field.choices());
            case BOOLEAN -> values.addAll(List.of(true, false));
            case TEXT -> values.add(OTHER_TEXT);
            default -> constraint.values().forEach(literal -> values.addAll(neighbours(literal)));
        }
        values.removeIf(value -> value instanceof Long number && !bounds.allow(type, field, number));
        return values;
    }

    private static List<Object> neighbours(Object literal) {
        if (literal instanceof LocalDate date) {
            return List.of(date.minusDays(1), date.plusDays(1));
        }
        long number = (Long) literal;
        return List.of(number - 1, number + 1);
    }

    /** An honour of the vocabulary has the category and the level it has there. */
    private boolean known(FactType type, Map<FactField, Object> fact) {
        if (type != FactType.HONOUR) {
            return true;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        fact.forEach((field, value) -> named.put(field.name(), value));
        Optional<KnownHonour> honour =
                named.get("name") instanceof String name ? vocabulary.findHonour(name) : Optional.empty();
        return honour.isEmpty()
                || honour.get()
                                .category()
                                .equals(named.getOrDefault(
                                        "category", honour.get().category()))
                        && honour.get()
                                .level()
                                .equals(named.getOrDefault("level", honour.get().level()));
    }
}
