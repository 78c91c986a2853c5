package io.clausewise.evaluate;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactList;
import io.clausewise.facts.FactType;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledPattern;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that fails a pattern, and how: which constraints fail, and by how much. The nearest has the fewest failing
 * constraints; then the one whose first failing constraint stands latest in the rule; then the nearest value; then the first
 * in the list.
 */
final class NearestMiss {
    private final Fact fact;
    private final CompiledPattern pattern;
    private final List<Integer> failing;

    private NearestMiss(Fact fact, CompiledPattern pattern, List<Integer> failing) {
        this.fact = fact;
        this.pattern = pattern;
        this.failing = failing;
    }

    /** Why no fact of the list satisfies the pattern. */
    static List<Reason> reasons(CompiledPattern pattern, FactList list) {
        NearestMiss nearest = null;
        for (Fact fact : list.facts()) {
            NearestMiss miss = find(pattern, fact);
            if (miss != null && (nearest == null || miss.nearerThan(nearest))) {
                nearest = miss;
            }
        }
        if (nearest == null) {
            FactType type = pattern.source().type();
            return List.of(new Reason(type.path(), "exists", pattern.text(), 0L));
        }
        return nearest.reasons();
    }

    /** The fact as a miss; null where it has nothing in common with what the pattern asks for. */
    private static @Nullable NearestMiss find(CompiledPattern pattern, Fact fact) {
        List<Integer> failing = new ArrayList<>();
        boolean satisfiesSome = false;
        boolean byOrderAlone = true;
        for (int i = 0; i < pattern.atoms().size(); i++) {
            Atom atom = pattern.atoms().get(i);
            switch (ConditionEvaluation.holds(atom, fact)) {
                case TRUE -> satisfiesSome = true;
                case FALSE -> {
                    failing.add(i);
                    byOrderAlone &= atom.constraint().operator().ordering();
                }
                case UNKNOWN -> {
                    // neither for nor against
                }
            }
        }
        boolean near = satisfiesSome || byOrderAlone || !pattern.source().type().list();
        return near ? new NearestMiss(fact, pattern, failing) : null;
    }

    private boolean nearerThan(NearestMiss other) {
        if (failing.size() != other.failing.size()) {
            return failing.size() < other.failing.size();
        }
        if (!failing.get(0).equals(other.failing.get(0))) {
            return failing.get(0) > other.failing.get(0);
        }
        for (int i = 0; i < failing.size(); i++) {
            int nearer = Double.compare(distance(failing.get(i)), other.distance(other.failing.get(i)));
            if (nearer != 0) {
                return nearer < 0;
            }
        }
        return false;
    }

    private double distance(int atom) {
        Constraint constraint = pattern.atoms().get(atom).constraint();
        Object actual = constraint.field().read().apply(bound(constraint));
        return actual == null ? Double.POSITIVE_INFINITY : Distance.nearest(actual, constraint.values());
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (int index : failing) {
            Constraint constraint = pattern.atoms().get(index).constraint();
            Object actual = fact.submitted(constraint.field(), least(constraint));
            if (actual == null) {
                throw new IllegalStateException("a constraint failed on an unknown value: " + constraint);
            }
            String operator = constraint.operator().symbol();
            reasons.add(new Reason(fact.path(constraint.field()), operator, constraint.required(), actual));
        }
        return reasons;
    }

    private Object bound(Constraint constraint) {
        return least(constraint) ? fact.lower() : fact.upper();
    }

    /** Whether of two bounds that both fail the lower is the nearer. */
    private static boolean least(Constraint constraint) {
        return constraint.operator() != Operator.MORE && constraint.operator() != Operator.AT_LEAST;
    }
}
