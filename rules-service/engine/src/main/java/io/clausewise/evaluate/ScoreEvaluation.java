package io.clausewise.evaluate;

import io.clausewise.evaluate.ScoringPlan.DimensionPlan;
import io.clausewise.evaluate.ScoringPlan.RulePlan;
import io.clausewise.language.Rule;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.ScoreRule;
import io.clausewise.verdict.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scorecard over the facts of one profile. */
final class ScoreEvaluation {
    private final ConditionEvaluation evaluation;
    private final Explainer explainer;
    private final Profile profile;
    private final Set<String> missing = new LinkedHashSet<>();

    ScoreEvaluation(ConditionEvaluation evaluation, Explainer explainer, Profile profile) {
        this.evaluation = evaluation;
        this.explainer = explainer;
        this.profile = profile;
    }

    Score score(ScoringPlan plan) {
        missing.clear();
        Scorecard scorecard = plan.scorecard;
        PointRange total = PointRange.NONE;
        List<ScoreDimension> dimensions = new ArrayList<>();
        for (DimensionPlan one : plan.dimensions) {
            ScoreDimension dimension =
                    one.dimension().combine().marked() ? marked(scorecard.id(), one.dimension()) : ruled(one);
            dimensions.add(dimension);
            total = total.plus(new PointRange(dimension.min(), dimension.max()).times(dimension.weight()));
        }
        return new Score(
                scorecard.id(),
                scorecard.title(),
                scorecard.basis(),
                certain(total),
                total.min(),
                total.max(),
                dimensions,
                List.copyOf(missing),
                MarkedDimension.unused(scorecard.id(), scorecard.dimensions(), profile));
    }

    private ScoreDimension marked(String scorecard, Dimension dimension) {
        MarkedDimension marks = new MarkedDimension(scorecard, dimension, profile);
        PointRange points = marks.points();
        if (!points.certain()) {
            missing.addAll(marks.missing());
        }
        return dimension(dimension, points, List.of(), marks.counted());
    }

    private ScoreDimension ruled(DimensionPlan plan) {
        Dimension dimension = plan.dimension();
        boolean sum = dimension.combine() == Combine.SUM;
        List<RuleScore> scores = new ArrayList<>();
        PointRange points = PointRange.NONE;
        for (RulePlan rule : plan.rules()) {
            RuleScore score = RuleScore.of(rule, dimension.cap(), evaluation);
            if (score.possible()) {
                scores.add(score);
                points = sum ? points.plus(score.range()) : points.highest(score.range());
            }
        }
        PointRange capped = points.capped(dimension.cap());
        List<ScoreRule> rules = new ArrayList<>();
        for (RuleScore score : scores) {
            ScoreRule rule = rule(score);
            rules.add(rule);
            boolean matters = sum || score.range().max().compareTo(capped.min()) > 0;
            if (matters && !capped.certain()) {
                missing.addAll(rule.missing());
            }
        }
        return dimension(dimension, capped, rules, List.of());
    }

    private static ScoreDimension dimension(
            Dimension dimension, PointRange points, List<ScoreRule> rules, List<String> marks) {
        return new ScoreDimension(
                dimension.name(),
                certain(points),
                points.min(),
                points.max(),
                dimension.cap(),
                dimension.weight(),
                dimension.combine(),
                rules,
                marks);
    }

    private ScoreRule rule(RuleScore score) {
        Rule rule = score.plan().rule();
        boolean met = score.met();
        PointRange range = score.range();
        List<Evidence> evidence = met ? explainer.evidence(score.plan().condition()) : List.of();
        List<String> open =
                range.certain() ? List.of() : explainer.open(score.plan().condition());
        return new ScoreRule(
                rule.id(),
                rule.cites(),
                rule.title(),
                met ? Status.MET : Status.UNKNOWN,
                score.plan().points(),
                range.min(),
                range.max(),
                evidence,
                open);
    }

    private static @Nullable BigDecimal certain(PointRange points) {
        return points.certain() ? points.min() : null;
    }
}
