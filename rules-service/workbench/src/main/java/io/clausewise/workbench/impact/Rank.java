package io.clausewise.workbench.impact;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a ranking.
 *
 * @param rank from 1; of somebody apart the best that can still be reached
 * @param placement null: apart, without a rank
 * @param mayBeSelected whether somebody apart may still be selected; true where {@code placement} is SELECTED
 */
public record Rank(int rank, @Nullable Placement placement, boolean mayBeSelected) {

    public static Rank of(RankedCandidate one) {
        return new Rank(one.rank(), one.placement(), one.placement() == Placement.SELECTED);
    }

    public static Rank of(ApartCandidate one) {
        return new Rank(one.bestRank(), null, one.couldBeSelected());
    }

    boolean isSelected() {
        return placement == Placement.SELECTED;
    }
}
