package io.clausewise.evaluate;

import io.clausewise.language.Rule;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
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
                    .map(rule -> new RulePlan(rule, conditions.get(rule.id())))
                    .toList();
            dimensions.add(new DimensionPlan(dimension, rules));
        }
    }

    record DimensionPlan(Dimension dimension, List<RulePlan> rules) {}

    record RulePlan(Rule rule, CompiledCondition condition) {}
}
