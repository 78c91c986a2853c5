package io.clausewise.ranking;

import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is eligible, has a certain score, and so a rank.
 *
 * @param number the caller's own
 * @param rank from 1; as many more people than one stand in front
 * @param worstRank if everybody apart who still can came in front
 * @param sharing people of this rank, this one included
 * @param secure whether the person is SELECTED even if everybody apart who still can came in front: what ranking them with all
 *     that is possible of each would say. Too cautious where rows of one ID number count as so many people
 * @param unit that recommends; null where not said
 * @param decidedBy the tie-break by which the rank differs from that of others with the same total; null: none had to
 * @param reasons for the placement, and for a shared rank
 * @param warnings of quotas that only advise
 */
public record RankedCandidate(
        int number,
        String name,
        int rank,
        int worstRank,
        int sharing,
        BigDecimal total,
        Placement placement,
        boolean secure,
        @Nullable String unit,
        @Nullable Text decidedBy,
        List<RankingReason> reasons,
        List<RankingReason> warnings) {
    public RankedCandidate {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
