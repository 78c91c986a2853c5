package io.clausewise.evaluate;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import io.clausewise.score.PointRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scorecard with the compiled conditions of its rules. */
final class ScoringPlan {
    final Scorecard scorecard;
    final List<DimensionPlan> dimensions = new ArrayList<>();

    ScoringPlan(Scorecard scorecard, Map<String, CompiledCondition> conditions) {
        this.scorecard = scorecard;
        for (Dimension dimension : scorecard.dimensions()) {
            List<RulePlan> rules = dimension.rules().stream()
                    .map(rule -> RulePlan.of(rule, conditions.get(rule.id())))
                    .toList();
            dimensions.add(new DimensionPlan(dimension, rules));
        }
    }

    record DimensionPlan(Dimension dimension, List<RulePlan> rules) {}

    /**
     * A scoring rule.
     *
     * @param given its points
     * @param possible its points or none
     */
    record RulePlan(Rule rule, CompiledCondition condition, boolean perFact, PointRange given, PointRange possible) {
        static RulePlan of(Rule rule, CompiledCondition condition) {
            Scoring scoring = rule.scoring();
            if (scoring == null) {
                throw new IllegalArgumentException(rule.id() + " gives no points");
            }
            BigDecimal points = scoring.points();
            return new RulePlan(rule, condition, scoring.perFact(), PointRange.of(points), PointRange.upTo(points));
        }

        /** What it gives, once or for each fact. */
        BigDecimal points() {
            return given.min();
        }
    }
}
