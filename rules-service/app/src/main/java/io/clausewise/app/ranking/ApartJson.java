package io.clausewise.app.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankingReason;
import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may yet be ranked.
 *
 * @param bestRank with {@code max} points, all others as they are
 * @param couldBeSelected whether that rank would be within the quotas that bind
 * @param min points that are certain
 * @param max points there can be at most
 * @param name null where not said
 * @param unit that recommends; null where not said
 */
public record ApartJson(
        int bestRank,
        boolean couldBeSelected,
        Outcome outcome,
        BigDecimal min,
        BigDecimal max,
        @JsonUnwrapped PlaceJson place,
        @Nullable String name,
        @Nullable String unit,
        List<RankingReason> reasons) {

    public static ApartJson of(ApartCandidate one, PlaceJson place) {
        return new ApartJson(
                one.bestRank(),
                one.couldBeSelected(),
                one.outcome(),
                one.min(),
                one.max(),
                place,
                one.name().isEmpty() ? null : one.name(),
                one.unit(),
                one.reasons());
    }
}
