package io.clausewise.score;

import java.math.BigDecimal;

/**
 * Points as far as they are known: those that are certain, and the most there can be. Exact; without trailing zeros, so that
 * equal points are equal and print as people write them.
 *
 * @param min not above {@code max}
 */
public record PointRange(BigDecimal min, BigDecimal max) {
    public static final PointRange NONE = of(BigDecimal.ZERO);

    public PointRange {
        min = plain(min);
        max = plain(max);
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(min + " to " + max);
        }
    }

    /** Points that are certain. */
    public static PointRange of(BigDecimal points) {
        return new PointRange(points, points);
    }

    /** Points that may be given or not. */
    public static PointRange upTo(BigDecimal points) {
        return new PointRange(BigDecimal.ZERO, points);
    }

    /** The number as people write it: 100 rather than 1E+2 or 100.00. */
    public static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean certain() {
        return min.equals(max);
    }

    public PointRange plus(PointRange other) {
        return new PointRange(min.add(other.min), max.add(other.max));
    }

    public PointRange times(BigDecimal weight) {
        if (weight.equals(BigDecimal.ONE)) {
            return this;
        }
        return new PointRange(min.multiply(weight), max.multiply(weight));
    }

    /** The higher of the two, whichever that will be. */
    public PointRange highest(PointRange other) {
        return new PointRange(min.max(other.min), max.max(other.max));
    }

    public PointRange capped(BigDecimal cap) {
        return max.compareTo(cap) <= 0 ? this : new PointRange(min.min(cap), cap);
    }
}
