package io.clausewise.evaluate;

import io.clausewise.logic.Kleene;
import io.clausewise.notice.Formula;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Combines the clauses of a programme as its formula says. */
final class FormulaEvaluation {
    private final Map<String, Kleene> clauses;

    FormulaEvaluation(Map<String, Kleene> clauses) {
        this.clauses = clauses;
    }

    Kleene evaluate(Formula formula) {
        if (formula instanceof Formula.Leaf leaf) {
            return clauses.get(leaf.clause());
        }
        if (formula instanceof Formula.All all) {
            Kleene result = Kleene.TRUE;
            for (Formula part : all.parts()) {
                result = result.and(evaluate(part));
            }
            return result;
        }
        Kleene some = Kleene.FALSE;
        for (Formula part : parts(formula)) {
            some = some.or(evaluate(part));
        }
        return formula instanceof Formula.None ? some.not() : some;
    }

    /** Adds the clauses that can still change what the formula comes to: UNKNOWN below UNKNOWN all the way down. */
    void addUndecided(Formula formula, Set<String> undecided) {
        if (evaluate(formula) != Kleene.UNKNOWN) {
            return;
        }
        if (formula instanceof Formula.Leaf leaf) {
            undecided.add(leaf.clause());
        } else {
            parts(formula).forEach(part -> addUndecided(part, undecided));
        }
    }

    private static List<Formula> parts(Formula formula) {
        if (formula instanceof Formula.All all) {
            return all.parts();
        }
        if (formula instanceof Formula.Any any) {
            return any.parts();
        }
        return ((Formula.None) formula).parts();
    }
}
