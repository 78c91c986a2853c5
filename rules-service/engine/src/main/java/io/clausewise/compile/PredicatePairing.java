package io.clausewise.compile;

import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** Gives each constraint of a condition the predicate at the same place of Drools' model of it. */
final class PredicatePairing {
    private final Iterator<ModelPredicate> predicates;

    private PredicatePairing(List<ModelPredicate> predicates) {
        this.predicates = predicates.iterator();
    }

    /**
     * @param predicates those of the rule's patterns over facts, in the order they stand in the rule
     * @throws IllegalStateException if the two do not correspond
     */
    static CompiledCondition pair(Condition condition, List<ModelPredicate> predicates) {
        PredicatePairing pairing = new PredicatePairing(predicates);
        CompiledCondition compiled = pairing.condition(condition);
        if (pairing.predicates.hasNext()) {
            throw new IllegalStateException("Drools' model has more constraints than the rule");
        }
        return compiled;
    }

    private CompiledCondition condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new CompiledCondition.AllOf(conditions(all.parts()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return new CompiledCondition.AnyOf(conditions(any.branches()));
        }
        if (condition instanceof Condition.Exists exists) {
            return new CompiledCondition.Exists(pattern(exists.pattern()));
        }
        Condition.AtLeast atLeast = (Condition.AtLeast) condition;
        return new CompiledCondition.AtLeast(atLeast.count(), pattern(atLeast.pattern()));
    }

    private List<CompiledCondition> conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private CompiledPattern pattern(Pattern pattern) {
        List<Atom> atoms = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (!predicates.hasNext()) {
                throw new IllegalStateException("Drools' model has fewer constraints than the rule");
            }
            ModelPredicate next = predicates.next();
            String field = constraint.field().name();
            if (next.type() != pattern.type().javaClass() || !next.text().startsWith(field + " ")) {
                throw new IllegalStateException("Drools' model has " + next.text() + " of "
                        + next.type().getSimpleName() + " where the rule has " + field + " of "
                        + pattern.type().typeName());
            }
            atoms.add(new Atom(constraint, next.test()));
        }
        return CompiledPattern.of(pattern, atoms);
    }

    /** A single constraint of Drools' model: the pattern's class, its text in the rule, its predicate. */
    record ModelPredicate(Class<?> type, String text, Predicate<Object> test) {}
}
