package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * What somebody scores in one dimension of a scorecard.
 *
 * @param points before the weight
 * @param rules those that give points or may
 */
public record DimensionPoints(Text name, Points points, BigDecimal weight, List<RulePoints> rules) {
    public DimensionPoints {
        rules = List.copyOf(rules);
    }

    boolean isSameAs(DimensionPoints other) {
        return points.isSameAs(other.points) && weight.compareTo(other.weight) == 0;
    }
}
