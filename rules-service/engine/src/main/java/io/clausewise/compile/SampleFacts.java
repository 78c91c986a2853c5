package io.clausewise.compile;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactList;
import io.clausewise.derive.FactSource;
import io.clausewise.facts.Attestation;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts made of a rule's own literals: on each, just below and just above it. What is not in the rule is unknown.
 */
final class SampleFacts implements FactSource {
    private final int variant;
    private final Map<FactType, List<Fact>> facts = new EnumMap<>(FactType.class);

    private SampleFacts(int variant) {
        this.variant = variant;
    }

    /** The variant-th sample for a condition; 0, 1, 2, … walk through the values around each literal. */
    static SampleFacts of(Condition condition, int variant) {
        SampleFacts sample = new SampleFacts(variant);
        sample.add(condition);
        return sample;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf any) {
            any.branches().forEach(this::add);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            int count = atLeast.count() - (variant % 2);
            for (int i = 0; i < count; i++) {
                add(atLeast.pattern());
            }
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern());
        }
    }

    private void add(Pattern pattern) {
        Map<String, Object> values = new HashMap<>();
        int step = variant;
        for (Constraint constraint : pattern.constraints()) {
            List<Object> around = around(constraint);
            values.putIfAbsent(constraint.field().name(), around.get(step % around.size()));
            step /= 2;
        }
        Object value = create(pattern.type().javaClass(), values);
        facts.computeIfAbsent(pattern.type(), type -> new ArrayList<>())
                .add(Fact.of(pattern.type(), pattern.type().path(), value));
    }

    /** The literals, the one that satisfies the operator first, and their neighbours. */
    private static List<Object> around(Constraint constraint) {
        Set<Object> around = new LinkedHashSet<>();
        int away =
                switch (constraint.operator()) {
                    case LESS -> -1;
                    case MORE -> 1;
                    default -> 0;
                };
        for (Object literal : constraint.values()) {
            around.add(shift(literal, away));
            around.add(shift(literal, constraint.operator() == Operator.AT_MOST ? 1 : -1));
            around.add(literal);
            around.add(shift(literal, 1));
        }
        return List.copyOf(around);
    }

    private static Object shift(Object literal, int by) {
        if (by == 0) {
            return literal;
        }
        if (literal instanceof Long number) {
            return number + by;
        }
        if (literal instanceof LocalDate date) {
            return date.plusDays(by);
        }
        if (literal instanceof Boolean flag) {
            return !flag;
        }
        if (literal instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            return all[Math.floorMod(choice.ordinal() + by, all.length)];
        }
        return literal + "?";
    }

    private static Object create(Class<?> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = values.get(components[i].getName());
            arguments[i] = value == null && types[i] == boolean.class ? Boolean.FALSE : fit(value, types[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName() + " of " + values, notARecord);
        }
    }

    private static @Nullable Object fit(@Nullable Object value, Class<?> type) {
        return type == Integer.class && value instanceof Long number ? Integer.valueOf(number.intValue()) : value;
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        facts.values().forEach(list -> list.forEach(fact -> values.add(fact.lower())));
        return values;
    }

    @Override
    public FactList list(FactType type) {
        return new FactList(facts.getOrDefault(type, List.of()), List.of());
    }

    @Override
    public FactList attestation(String criterion) {
        List<Fact> found = list(FactType.ATTESTATION).facts().stream()
                .filter(fact -> ((Attestation) fact.lower()).criterion().equals(criterion))
                .toList();
        return new FactList(found, List.of());
    }
}
