package io.clausewise.ranking;

import io.clausewise.notice.Quota;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.UnitLimit;
import io.clausewise.ranking.RankingWalk.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the ranked by the quotas they count for. */
final class QuotaCounts {
    private final QuotaRules rules;
    private final List<Placed> placed;

    QuotaCounts(QuotaRules rules, List<Placed> placed) {
        this.rules = rules;
        this.placed = placed;
    }

    List<QuotaCount> all() {
        List<QuotaCount> counts = new ArrayList<>();
        rules.perUnit().forEach(quota -> perUnit(quota, counts));
        for (Quota quota : rules.overall()) {
            List<Placed> counted = placed.stream()
                    .filter(one -> Advice.applies(quota, one.candidate()))
                    .toList();
            counts.add(count(quota, null, QuotaRules.atMost(quota), counted));
        }
        return counts;
    }

    private void perUnit(Quota quota, List<QuotaCount> counts) {
        Map<Quota.Limit, Map<RecommendingUnit, List<Placed>>> limited = new LinkedHashMap<>();
        quota.limits().forEach(limit -> limited.put(limit, new LinkedHashMap<>()));
        for (Placed one : placed) {
            RecommendingUnit unit = one.candidate().unit();
            if (unit != null && rules.limit(quota, unit) instanceof UnitLimit.AtMost most) {
                limited.get(most.limit())
                        .computeIfAbsent(unit, fresh -> new ArrayList<>())
                        .add(one);
            }
        }
        limited.forEach((limit, units) -> {
            if (units.isEmpty() && limit.unit() != null) {
                counts.add(count(quota, limit.unit(), limit.atMost(), List.of()));
            }
            units.forEach((unit, people) -> counts.add(count(quota, unit.name(), limit.atMost(), people)));
        });
    }

    private QuotaCount count(Quota quota, @Nullable String unit, int atMost, List<Placed> people) {
        return new QuotaCount(
                quota,
                rules.binds(quota),
                unit,
                atMost,
                people.size(),
                of(people, Placement.SELECTED),
                of(people, Placement.UNDECIDED));
    }

    private static int of(List<Placed> people, Placement placement) {
        return (int) people.stream().filter(one -> one.placement() == placement).count();
    }
}
