package io.clausewise.workbench.impact;

import java.math.BigDecimal;

/**
 * What somebody scores: in all, in a dimension, or by a rule.
 *
 * @param min points that are certain
 * @param max the same number where the total is certain
 */
public record Points(BigDecimal min, BigDecimal max) {

    boolean isSameAs(Points other) {
        return min.compareTo(other.min) == 0 && max.compareTo(other.max) == 0;
    }
}
