package io.clausewise.roster.annotate;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;

/** Where a row's person stands in the ranking. */
sealed interface Standing {
    record Ranked(RankedCandidate one) implements Standing {}

    record Apart(ApartCandidate one) implements Standing {}

    /** Not eligible, or of a programme that ranks nobody. */
    record Nowhere() implements Standing {}
}
