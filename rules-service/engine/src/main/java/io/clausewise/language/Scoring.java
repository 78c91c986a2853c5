package io.clausewise.language;

import java.math.BigDecimal;

/**
 * What makes a rule a scoring rule: it gives points instead of deciding a clause.
 *
 * @param points more than 0, as written, with at most two decimals
 * @param dimension Chinese name of the scorecard's dimension that the points count in
 * @param perFact whether the points are given for each fact that satisfies the condition's one pattern
 */
public record Scoring(BigDecimal points, String dimension, boolean perFact) {}
