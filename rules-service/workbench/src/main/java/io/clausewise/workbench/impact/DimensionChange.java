package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension in which somebody scores something else.
 *
 * @param before null: the scorecard before has no such dimension
 * @param after null: the one after has none
 * @param rules that give other points; empty where only the weight, the cap or the way they combine is another
 */
public record DimensionChange(
        Text name,
        @Nullable DimensionPoints before,
        @Nullable DimensionPoints after,
        List<RuleChange> rules) {
    public DimensionChange {
        rules = List.copyOf(rules);
    }
}
