package io.clausewise.notice;

/** How a dimension's points come of its rules, or of the marks that experts give. */
public enum Combine {
    /** The points of every rule that is met. */
    SUM,
    /** The points of the one rule that gives most. */
    HIGHEST,
    /** The mean of the experts' marks. */
    MEAN,
    /** The mean of the experts' marks without one highest and one lowest, where there are enough of them. */
    TRIMMED_MEAN;

    /** Whether experts mark it, rather than rules. */
    public boolean marked() {
        return this == MEAN || this == TRIMMED_MEAN;
    }
}
