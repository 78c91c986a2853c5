package io.clausewise.quota;

import io.clausewise.facts.RecommenderType;
import io.clausewise.notice.Quota;
import io.clausewise.quota.UnitLimit.AtMost;
import io.clausewise.quota.UnitLimit.NotKnown;
import io.clausewise.quota.UnitLimit.NotLimited;
import io.clausewise.quota.UnitLimit.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one quota says of recommending units. Immutable. */
public final class UnitLimits {
    private final List<Quota.Limit> limits;

    /** @throws IllegalArgumentException unless the quota is about units */
    public UnitLimits(Quota quota) {
        if (quota.scope() != Quota.Scope.UNIT) {
            throw new IllegalArgumentException("quota " + quota.id() + " is not about units");
        }
        this.limits = quota.limits();
    }

    /** The first limit that is certainly the unit's. */
    public UnitLimit of(@Nullable RecommendingUnit unit) {
        if (unit == null) {
            return new NotKnown(Why.UNIT_NOT_SAID);
        }
        // these are many units: no one unit's limit is theirs, not even one for each unit
        if (unit.name().isEmpty()) {
            return new NotKnown(Why.TOO_MANY_UNITS);
        }
        for (Quota.Limit limit : limits) {
            if (isOf(limit, unit)) {
                return new AtMost(limit);
            }
        }
        if (unit.typesDiffer()) {
            return new NotKnown(Why.TYPES_DIFFER);
        }
        boolean byType =
                limits.stream().anyMatch(limit -> !limit.recommenderTypes().isEmpty());
        return unit.type() == null && byType ? new NotKnown(Why.TYPE_NOT_SAID) : new NotLimited();
    }

    private static boolean isOf(Quota.Limit limit, RecommendingUnit unit) {
        RecommenderType type = unit.type();
        if (limit.unit() != null) {
            return limit.unit().equals(unit.name()) && type == RecommenderType.DISTRICT;
        }
        return limit.recommenderTypes().isEmpty()
                || type != null && limit.recommenderTypes().contains(type);
    }
}
