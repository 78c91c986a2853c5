package io.clausewise.app.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.message.Text;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.RankingReason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a rank.
 *
 * @param worstRank if everybody apart who still can came in front
 * @param sharing people of this rank, this one included
 * @param name null where not said
 * @param unit that recommends; null where not said
 * @param decidedBy the tie-break that tells this one from others with the same total; null: none had to
 * @param secure whether the place is kept even if everybody apart who still can came in front
 */
public record RankedJson(
        int rank,
        int worstRank,
        int sharing,
        @JsonUnwrapped PlaceJson place,
        @Nullable String name,
        @Nullable String unit,
        BigDecimal total,
        @Nullable Text decidedBy,
        Placement placement,
        boolean secure,
        List<RankingReason> reasons,
        List<RankingReason> warnings) {

    public static RankedJson of(RankedCandidate one, PlaceJson place) {
        return new RankedJson(
                one.rank(),
                one.worstRank(),
                one.sharing(),
                place,
                one.name().isEmpty() ? null : one.name(),
                one.unit(),
                one.total(),
                one.decidedBy(),
                one.placement(),
                one.secure(),
                one.reasons(),
                one.warnings());
    }
}
