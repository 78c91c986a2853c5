package io.clausewise.ranking;

/** Where a rank is, seen from the quotas that bind. */
public enum Placement {
    /** Within them (入围). */
    SELECTED,
    /** The places of all together are used up by people in front (候补). */
    RESERVE,
    /** The places of the recommending unit are used up by people in front (超额). */
    OVER_QUOTA,
    /** People have to decide: a tie stands across the line, or it is not known which limit applies (并列待定). */
    UNDECIDED
}
