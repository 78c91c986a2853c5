package io.clausewise.ranking;

import io.clausewise.notice.Quota;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.UnitLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the ranked against the quotas that do not bind, and warns. */
final class Advice {
    private final QuotaRules rules;
    /** How many there are so far. */
    private final Map<Counted, Integer> counts = new HashMap<>();
    /** As {@link #counts}, without the group that was taken last. */
    private final Map<Counted, Integer> before = new HashMap<>();

    Advice(QuotaRules rules) {
        this.rules = rules;
    }

    /** Who is counted together. */
    private record Counted(Quota quota, @Nullable RecommendingUnit unit) {}

    void take(List<Candidate> group) {
        before.clear();
        for (Quota quota : rules.advising()) {
            for (Candidate one : group) {
                if (applies(quota, one)) {
                    Counted counted = counted(quota, one);
                    before.putIfAbsent(counted, counts.getOrDefault(counted, 0));
                    counts.merge(counted, 1, Integer::sum);
                }
            }
        }
    }

    /** What is to be said of somebody of the group that was taken last. */
    List<RankingReason> of(Candidate one) {
        List<RankingReason> warnings = new ArrayList<>();
        for (Quota quota : rules.advising()) {
            if (!applies(quota, one)) {
                continue;
            }
            if (quota.scope() == Quota.Scope.UNIT && rules.limit(quota, one.unit()) instanceof UnitLimit.NotKnown) {
                warnings.add(RankingMessages.notCompared(quota, one.unitName()));
                continue;
            }
            Counted counted = counted(quota, one);
            int allowed = allowed(quota, one);
            int inFront = before.getOrDefault(counted, 0);
            if (inFront >= allowed) {
                warnings.add(RankingMessages.beyondAdvice(
                        quota, counted.unit() == null ? null : one.unitName(), allowed, inFront));
            } else if (counts.getOrDefault(counted, 0) > allowed) {
                warnings.add(RankingMessages.tieAcrossAdvice(
                        quota, counted.unit() == null ? null : one.unitName(), allowed, inFront));
            }
        }
        return warnings;
    }

    /** A grade's quota counts those who have it. */
    static boolean applies(Quota quota, Candidate one) {
        return quota.grade() == null
                || one.grade() != null && quota.grade().equals(one.grade().name());
    }

    private static Counted counted(Quota quota, Candidate one) {
        return new Counted(quota, quota.scope() == Quota.Scope.UNIT ? one.unit() : null);
    }

    private int allowed(Quota quota, Candidate one) {
        if (quota.scope() != Quota.Scope.UNIT) {
            return QuotaRules.atMost(quota);
        }
        return rules.limit(quota, one.unit()) instanceof UnitLimit.AtMost most
                ? most.limit().atMost()
                : QuotaRules.NO_LIMIT;
    }
}
