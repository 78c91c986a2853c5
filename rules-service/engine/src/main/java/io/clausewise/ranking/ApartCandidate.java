package io.clausewise.ranking;

import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may yet be ranked: the outcome or the score is not certain, or nobody can tell which of several rows counts.
 *
 * @param number the caller's own
 * @param min points that are certain
 * @param max points there can be at most
 * @param bestRank with those, all others as they are
 * @param couldBeSelected whether that rank would be within the binding quotas
 * @param unit that recommends; null where not said
 * @param reasons why the person is not ranked
 */
public record ApartCandidate(
        int number,
        String name,
        Outcome outcome,
        BigDecimal min,
        BigDecimal max,
        int bestRank,
        boolean couldBeSelected,
        @Nullable String unit,
        List<RankingReason> reasons) {
    public ApartCandidate {
        reasons = List.copyOf(reasons);
    }
}
