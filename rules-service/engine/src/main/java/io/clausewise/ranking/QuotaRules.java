package io.clausewise.ranking;

import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.UnitLimit;
import io.clausewise.quota.UnitLimits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A programme's quotas, and which of them bind. A year's quota is held against each ranking: it is the least that can be said. */
final class QuotaRules {
    static final int NO_LIMIT = Integer.MAX_VALUE;

    private final List<Quota> quotas;
    private final List<Quota> advising;
    private final boolean strict;
    private final Map<Quota, UnitLimits> unitLimits = new HashMap<>();
    private final Map<Quota, Map<RecommendingUnit, UnitLimit>> known = new HashMap<>();

    /** @param strict whether quotas that only advise bind too */
    QuotaRules(Program program, boolean strict) {
        this.quotas = program.quotas();
        this.strict = strict;
        this.advising = quotas.stream().filter(quota -> !binds(quota)).toList();
        for (Quota quota : quotas) {
            if (quota.scope() == Quota.Scope.UNIT) {
                unitLimits.put(quota, new UnitLimits(quota));
                known.put(quota, new HashMap<>());
            }
        }
    }

    /** A grade's quota takes nobody's place: at most it changes the grade. */
    boolean binds(Quota quota) {
        return (strict || !quota.advisory()) && quota.grade() == null;
    }

    List<Quota> perUnit() {
        return quotas.stream().filter(one -> one.scope() == Quota.Scope.UNIT).toList();
    }

    List<Quota> overall() {
        return quotas.stream().filter(one -> one.scope() != Quota.Scope.UNIT).toList();
    }

    /** Places for all together. */
    int places() {
        Quota tightest = tightestOverall();
        return tightest == null ? NO_LIMIT : atMost(tightest);
    }

    /** The quota that allows all together fewest, of those that bind; null if none limits them. */
    @Nullable
    Quota tightestOverall() {
        return overall().stream()
                .filter(this::binds)
                .min(Comparator.comparingInt(QuotaRules::atMost))
                .orElse(null);
    }

    /** Quotas that only warn. */
    List<Quota> advising() {
        return advising;
    }

    static int atMost(Quota overall) {
        return overall.limits().get(0).atMost();
    }

    UnitLimit limit(Quota quota, @Nullable RecommendingUnit unit) {
        UnitLimits limits = unitLimits.get(quota);
        Map<RecommendingUnit, UnitLimit> found = known.get(quota);
        if (limits == null || found == null) {
            throw new IllegalArgumentException("quota " + quota.id() + " is not about units");
        }
        // the notice's table is long, and units recommend many
        return unit == null ? limits.of(null) : found.computeIfAbsent(unit, limits::of);
    }

    /** The quota that allows the unit fewest, of those that bind; null if none limits it. */
    @Nullable
    Quota tightest(@Nullable RecommendingUnit unit) {
        Quota tightest = null;
        int fewest = NO_LIMIT;
        for (Quota quota : perUnit()) {
            if (binds(quota)
                    && limit(quota, unit) instanceof UnitLimit.AtMost most
                    && most.limit().atMost() < fewest) {
                tightest = quota;
                fewest = most.limit().atMost();
            }
        }
        return tightest;
    }

    /** Places for the unit. */
    int places(@Nullable RecommendingUnit unit) {
        Quota tightest = tightest(unit);
        return tightest != null && limit(tightest, unit) instanceof UnitLimit.AtMost most
                ? most.limit().atMost()
                : NO_LIMIT;
    }

    /** A quota that binds and of which nobody can tell what it allows the unit. */
    @Nullable
    Quota unclear(@Nullable RecommendingUnit unit) {
        for (Quota quota : perUnit()) {
            if (binds(quota) && limit(quota, unit) instanceof UnitLimit.NotKnown) {
                return quota;
            }
        }
        return null;
    }
}
