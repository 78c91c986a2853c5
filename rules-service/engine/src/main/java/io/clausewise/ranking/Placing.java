package io.clausewise.ranking;

import io.clausewise.notice.Quota;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who is within the quotas that bind, and says why. */
final class Placing {
    private final QuotaRules rules;

    Placing(QuotaRules rules) {
        this.rules = rules;
    }

    /**
     * What is left in front of a group.
     *
     * @param room whether there may be a place for the person
     * @param free places of all together
     * @param unitFree places of the person's unit
     */
    record Before(boolean room, int free, int unitFree) {}

    record Result(Placement placement, List<RankingReason> reasons) {}

    /** @param after the places once the whole group is in front */
    Result of(Candidate one, TieGroup group, int rank, Before before, Places after) {
        List<RankingReason> reasons = new ArrayList<>();
        Placement placement;
        if (after.certainlyHasRoom(one)) {
            placement = Placement.SELECTED;
            reasons.add(RankingMessages.within(rank, rules.places()));
        } else if (before.room()) {
            placement = Placement.UNDECIDED;
            reasons.add(undecided(one, before, after));
        } else {
            boolean unitFull = before.unitFree() <= 0;
            placement = unitFull ? Placement.OVER_QUOTA : Placement.RESERVE;
            Quota ofUnit = rules.tightest(one.unit());
            if (unitFull && ofUnit != null) {
                reasons.add(RankingMessages.unitFull(
                        ofUnit,
                        one.unitName(),
                        rules.places(one.unit()),
                        rules.places(one.unit()) - before.unitFree()));
            }
            if (before.free() <= 0) {
                reasons.add(RankingMessages.totalFull(rules.tightestOverall(), rules.places()));
            }
        }
        if (group.people().size() > 1) {
            reasons.add(RankingMessages.shared(rank, group.people().size()));
        }
        if (group.open() != null) {
            reasons.add(RankingMessages.notToldApart(group.open().name()));
        }
        return new Result(placement, reasons);
    }

    private RankingReason undecided(Candidate one, Before before, Places after) {
        Quota unclear = rules.unclear(one.unit());
        if (unclear != null) {
            return RankingMessages.limitNotKnown(unclear, one.unitName());
        }
        @Nullable Quota ofUnit = rules.tightest(one.unit());
        if (after.unitFree(one) < 0 && ofUnit != null) {
            return RankingMessages.tieAcrossUnit(ofUnit, one.unitName(), before.unitFree());
        }
        if (after.free() < 0) {
            return RankingMessages.tieAcrossTotal(rules.tightestOverall(), before.free());
        }
        return RankingMessages.othersNotKnown();
    }
}
