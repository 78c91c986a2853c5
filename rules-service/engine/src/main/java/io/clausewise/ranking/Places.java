package io.clausewise.ranking;

import io.clausewise.quota.RecommendingUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * How many places people in front take: of each unit no more than its quota allows, together no more than there are. Whoever
 * stands in front of whom in between changes nothing.
 */
final class Places {
    private final QuotaRules rules;
    private final int places;
    private final Map<RecommendingUnit, Integer> ofUnit = new HashMap<>();
    private int taken;
    /** People of whom nobody knows what their unit is allowed: each may take a place or not. */
    private int unclear;
    /** Those of them who may be of any unit. */
    private int ofAnyUnit;

    Places(QuotaRules rules) {
        this.rules = rules;
        this.places = rules.places();
    }

    void add(Candidate one) {
        if (one.unit() == null) {
            count(one);
            return;
        }
        int before = ofUnit(one.unit());
        ofUnit.put(one.unit(), before + 1);
        // of several quotas one may be known where another is not
        if (before < rules.places(one.unit())) {
            count(one);
        }
    }

    private void count(Candidate one) {
        if (rules.unclear(one.unit()) == null) {
            taken++;
            return;
        }
        unclear++;
        ofAnyUnit += one.unit() == null ? 1 : 0;
    }

    /** Whether there may be a place for one more, behind all that were added. */
    boolean mayHaveRoom(Candidate one) {
        return unitFree(one) > 0 && free() > 0;
    }

    /** Whether one of those that were added certainly has a place, even as the last of them. */
    boolean certainlyHasRoom(Candidate one) {
        if (rules.unclear(one.unit()) != null) {
            return false;
        }
        return unitFree(one) - ofAnyUnit >= 0 && free() - unclear >= 0;
    }

    /** Places that are left; below 0 by as many as there are too many people. */
    int free() {
        return places == QuotaRules.NO_LIMIT ? places : places - taken;
    }

    /** Places that are left for the unit of somebody. */
    int unitFree(Candidate one) {
        int allowed = rules.places(one.unit());
        if (allowed == QuotaRules.NO_LIMIT || one.unit() == null) {
            return QuotaRules.NO_LIMIT;
        }
        return allowed - ofUnit(one.unit());
    }

    private int ofUnit(RecommendingUnit unit) {
        return ofUnit.getOrDefault(unit, 0);
    }
}
