package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import java.util.List;

/** What somebody scores on one scorecard. */
public record ScorePoints(String scorecard, Text title, Points total, List<DimensionPoints> dimensions) {
    public ScorePoints {
        dimensions = List.copyOf(dimensions);
    }

    static ScorePoints of(Score score) {
        return new ScorePoints(
                score.scorecard(),
                score.title(),
                new Points(score.min(), score.max()),
                score.dimensions().stream().map(ScorePoints::dimension).toList());
    }

    private static DimensionPoints dimension(ScoreDimension dimension) {
        return new DimensionPoints(
                dimension.name(),
                new Points(dimension.min(), dimension.max()),
                dimension.weight(),
                dimension.rules().stream()
                        .map(rule -> new RulePoints(
                                rule.id(), rule.citation(), rule.title(), new Points(rule.min(), rule.max())))
                        .toList());
    }
}
