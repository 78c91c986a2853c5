package io.clausewise.evaluate;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactList;
import io.clausewise.evaluate.ScoringPlan.RulePlan;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.score.PointRange;
import java.math.BigDecimal;

/**
 * What a scoring rule gives.
 *
 * @param range before the dimension combines and caps it
 */
record RuleScore(RulePlan plan, PointRange range) {

    /** @param cap of the dimension: what a rule gives at most where the number of facts is open */
    static RuleScore of(RulePlan plan, BigDecimal cap, ConditionEvaluation evaluation) {
        if (plan.perFact()) {
            CompiledPattern pattern = ((CompiledCondition.Exists) plan.condition()).pattern();
            return new RuleScore(plan, perFact(plan.points(), pattern, cap, evaluation));
        }
        PointRange range =
                switch (evaluation.evaluate(plan.condition())) {
                    case TRUE -> plan.given();
                    case UNKNOWN -> plan.possible();
                    case FALSE -> PointRange.NONE;
                };
        return new RuleScore(plan, range);
    }

    private static PointRange perFact(
            BigDecimal points, CompiledPattern pattern, BigDecimal cap, ConditionEvaluation evaluation) {
        FactList list = evaluation.candidates(pattern);
        int certain = 0;
        int possible = 0;
        for (Fact fact : list.facts()) {
            Kleene satisfies = ConditionEvaluation.satisfies(fact, pattern);
            certain += satisfies == Kleene.TRUE ? 1 : 0;
            possible += satisfies == Kleene.FALSE ? 0 : 1;
        }
        if (possible == 0 && list.complete()) {
            return PointRange.NONE;
        }
        BigDecimal min = points.multiply(BigDecimal.valueOf(certain));
        BigDecimal max = points.multiply(BigDecimal.valueOf(possible));
        return new PointRange(min, list.complete() ? max : max.max(cap));
    }

    /** Whether it gives points, perhaps more of them once everything is known. */
    boolean met() {
        return range.min().signum() > 0;
    }

    boolean possible() {
        return range.max().signum() > 0;
    }
}
