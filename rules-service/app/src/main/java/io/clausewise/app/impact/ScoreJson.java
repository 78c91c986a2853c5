package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.workbench.impact.DimensionChange;
import io.clausewise.workbench.impact.DimensionPoints;
import io.clausewise.workbench.impact.Points;
import io.clausewise.workbench.impact.ScoreChange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard on which somebody scores something else.
 *
 * @param from null: not scored by it
 * @param to null: not scored by it
 * @param dimensions that differ; empty where it scores on one side only
 */
public record ScoreJson(
        String scorecard,
        Text title,
        @Nullable Points from,
        @Nullable Points to,
        List<Dimension> dimensions) {

    /**
     * A dimension.
     *
     * @param from null: no such dimension
     * @param to null: no such dimension
     * @param rules that give other points
     */
    public record Dimension(
            Text name, @Nullable Weighted from, @Nullable Weighted to, List<Rule> rules) {}

    /** @param points before the weight */
    public record Weighted(Points points, BigDecimal weight) {
        static @Nullable Weighted of(@Nullable DimensionPoints one) {
            return one == null ? null : new Weighted(one.points(), one.weight());
        }
    }

    /**
     * A scoring rule.
     *
     * @param from null: it gave no points
     * @param to null: it gives no points
     */
    public record Rule(
            String id,
            String citation,
            Text title,
            @Nullable Points from,
            @Nullable Points to) {}

    static ScoreJson of(ScoreChange change) {
        return new ScoreJson(
                change.scorecard(),
                change.title(),
                change.before(),
                change.after(),
                change.dimensions().stream().map(ScoreJson::dimension).toList());
    }

    private static Dimension dimension(DimensionChange change) {
        return new Dimension(
                change.name(),
                Weighted.of(change.before()),
                Weighted.of(change.after()),
                change.rules().stream()
                        .map(rule -> new Rule(rule.id(), rule.citation(), rule.title(), rule.before(), rule.after()))
                        .toList());
    }
}
