package io.clausewise.ranking;

import io.clausewise.facts.RecommenderType;
import io.clausewise.notice.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the quotas of a {@link RandomList} that bind allow, written once more as the notice would say it. */
final class OracleUnits {
    static final int NO_LIMIT = Integer.MAX_VALUE;

    private final RandomList list;

    OracleUnits(RandomList list) {
        this.list = list;
    }

    int places() {
        return list.program().quotas().stream()
                .filter(quota -> quota.scope() != Quota.Scope.UNIT && list.binds(quota))
                .mapToInt(quota -> quota.limits().get(0).atMost())
                .min()
                .orElse(NO_LIMIT);
    }

    private List<Quota.Limit> limits() {
        return list.program().quotas().stream()
                .filter(quota -> quota.scope() == Quota.Scope.UNIT && list.binds(quota))
                .flatMap(quota -> quota.limits().stream())
                .toList();
    }

    /** What a unit of that name and kind is allowed. A random list's kinds stand in one limit each. */
    int limit(String unit, RecommenderType type) {
        return limits().stream()
                .filter(limit -> limit.unit() == null
                        ? limit.recommenderTypes().isEmpty()
                                || limit.recommenderTypes().contains(type) && !isNamed(unit, type)
                        : limit.unit().equals(unit) && type == RecommenderType.DISTRICT)
                .mapToInt(Quota.Limit::atMost)
                .min()
                .orElse(NO_LIMIT);
    }

    private boolean isNamed(String unit, RecommenderType type) {
        return type == RecommenderType.DISTRICT && limits().stream().anyMatch(limit -> unit.equals(limit.unit()));
    }

    /** The kind all agree on; null: nobody knows. */
    @Nullable
    RecommenderType type(String unit) {
        Set<RecommenderType> said = list.members().stream()
                .filter(one -> unit.equals(one.unit()))
                .map(Member::type)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (said.isEmpty() && unit.equals("瑞安市")) {
            return RecommenderType.DISTRICT;
        }
        return said.size() == 1 ? said.iterator().next() : null;
    }

    /** People of one rank, best first. */
    List<List<Member>> groups(Ranking ranking) {
        List<List<Member>> groups = new ArrayList<>();
        int last = 0;
        for (RankedCandidate one : ranking.ranked()) {
            if (one.rank() != last) {
                groups.add(new ArrayList<>());
                last = one.rank();
            }
            groups.get(groups.size() - 1).add(list.member(one.number()));
        }
        return groups;
    }
}
