package io.clausewise.roster.screening;

import io.clausewise.profile.ApplicationSection;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.RecommendingUnits;
import io.clausewise.verdict.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the people of one programme by the unit that recommends them. */
final class UnitTally {
    private final RecommendingUnits recommending;
    private final Map<RecommendingUnit, Count> units = new HashMap<>();

    private final Count everybody = new Count();
    private final Count withoutUnit = new Count();

    UnitTally(RecommendingUnits recommending) {
        this.recommending = recommending;
    }

    /** How many there are. */
    static final class Count {
        private long nominated;
        private long eligible;

        long nominated() {
            return nominated;
        }

        long eligible() {
            return eligible;
        }

        private void add(Outcome outcome) {
            nominated++;
            eligible += outcome == Outcome.ELIGIBLE ? 1 : 0;
        }
    }

    void add(@Nullable ApplicationSection application, Outcome outcome) {
        everybody.add(outcome);
        RecommendingUnit unit = recommending.add(application);
        Count count = unit == null ? withoutUnit : units.computeIfAbsent(unit, fresh -> new Count());
        count.add(outcome);
    }

    Count of(RecommendingUnit unit) {
        return units.getOrDefault(unit, new Count());
    }

    Count everybody() {
        return everybody;
    }

    Count withoutUnit() {
        return withoutUnit;
    }
}
