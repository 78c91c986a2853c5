package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard on which somebody scores something else.
 *
 * @param ranks whether it is the programme's first, after the change where there is one
 * @param before null: not scored by it
 * @param after null: not scored by it
 * @param dimensions that differ; empty where it scores on one side only
 */
public record ScoreChange(
        String scorecard,
        Text title,
        boolean ranks,
        @Nullable Points before,
        @Nullable Points after,
        List<DimensionChange> dimensions) {
    public ScoreChange {
        dimensions = List.copyOf(dimensions);
    }
}
