package io.clausewise.logic;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactList;
import io.clausewise.derive.FactSource;
import io.clausewise.facts.FactField;
import java.util.List;

/**
 * Evaluates conditions over facts in three values: an unknown field makes its constraint UNKNOWN, otherwise the predicate
 * Drools compiled decides; a list that is not complete possibly holds any further fact.
 */
public final class ConditionEvaluation {
    private final FactSource facts;

    public ConditionEvaluation(FactSource facts) {
        this.facts = facts;
    }

    /** What the condition comes to. */
    public Kleene evaluate(CompiledCondition condition) {
        if (condition instanceof CompiledCondition.Exists exists) {
            return exists(exists.pattern());
        }
        if (condition instanceof CompiledCondition.AllOf all) {
            Kleene result = Kleene.TRUE;
            for (CompiledCondition part : all.parts()) {
                result = result.and(evaluate(part));
            }
            return result;
        }
        if (condition instanceof CompiledCondition.AnyOf any) {
            Kleene result = Kleene.FALSE;
            for (CompiledCondition branch : any.branches()) {
                result = result.or(evaluate(branch));
            }
            return result;
        }
        return atLeast((CompiledCondition.AtLeast) condition);
    }

    private Kleene exists(CompiledPattern pattern) {
        FactList list = candidates(pattern);
        Kleene result = Kleene.of(!list.complete()).and(Kleene.UNKNOWN);
        List<Fact> all = list.facts();
        for (int i = 0; i < all.size() && result != Kleene.TRUE; i++) {
            result = result.or(satisfies(all.get(i), pattern));
        }
        return result;
    }

    private Kleene atLeast(CompiledCondition.AtLeast atLeast) {
        FactList list = candidates(atLeast.pattern());
        int certain = 0;
        int possible = 0;
        for (Fact fact : list.facts()) {
            switch (satisfies(fact, atLeast.pattern())) {
                case TRUE -> certain++;
                case UNKNOWN -> possible++;
                case FALSE -> {
                    // neither
                }
            }
        }
        if (certain >= atLeast.count()) {
            return Kleene.TRUE;
        }
        return list.complete() && certain + possible < atLeast.count() ? Kleene.FALSE : Kleene.UNKNOWN;
    }

    /** The facts a pattern may match: those of its type, or the one attestation it names. */
    public FactList candidates(CompiledPattern pattern) {
        return pattern.criterion() == null
                ? facts.list(pattern.source().type())
                : facts.attestation(pattern.criterion());
    }

    /** Whether a fact satisfies all constraints of a pattern. */
    public static Kleene satisfies(Fact fact, CompiledPattern pattern) {
        Kleene result = Kleene.TRUE;
        List<Atom> atoms = pattern.atoms();
        for (int i = 0; i < atoms.size() && result != Kleene.FALSE; i++) {
            result = result.and(holds(atoms.get(i), fact));
        }
        return result;
    }

    /** Whether a fact satisfies a constraint; where its value is known within bounds, what both bounds agree on. */
    public static Kleene holds(Atom atom, Fact fact) {
        FactField field = atom.constraint().field();
        if (field.read().apply(fact.lower()) == null) {
            return Kleene.UNKNOWN;
        }
        boolean lower = atom.test().test(fact.lower());
        if (fact.lower() == fact.upper() || lower == atom.test().test(fact.upper())) {
            return Kleene.of(lower);
        }
        return Kleene.UNKNOWN;
    }
}
