package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.RecommendingUnits;
import io.clausewise.quota.UnitLimit;
import io.clausewise.quota.UnitLimits;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.UnitTally.Count;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the nominations of one programme against its notice's quotas of recommending units and of all together. Quotas of one
 * year or of one assessment grade are not held against a roster: a roster does not say what else there is in the year.
 */
final class Nominations {
    /** As many units are named in findings of one kind; the others are counted. */
    private static final int NAMED = 20;

    private final Program program;
    private final RecommendingUnits recommending;
    private final UnitTally tally;

    Nominations(Program program, Vocabulary vocabulary) {
        this.program = program;
        this.recommending = new RecommendingUnits(program, vocabulary);
        this.tally = new UnitTally(recommending);
    }

    void add(@Nullable ApplicationSection application, Verdict verdict) {
        tally.add(application, verdict.outcome());
    }

    /** What is counted and what is to be said of it. */
    record Result(List<UnitCount> counts, List<RosterFinding> findings) {}

    Result result() {
        List<UnitCount> counts = new ArrayList<>();
        List<RosterFinding> findings = new ArrayList<>();
        Set<RecommendingUnit> counted = new HashSet<>();
        for (Quota quota : quotas(Quota.Scope.UNIT)) {
            units(quota, counts, findings, counted);
        }
        for (RecommendingUnit unit : recommending.all()) {
            if (!counted.contains(unit)) {
                counts.add(count(null, unit.name(), tally.of(unit), null));
            }
        }
        for (Quota quota : quotas(Quota.Scope.TOTAL)) {
            Count all = tally.everybody();
            int atMost = quota.limits().get(0).atMost();
            counts.add(count(quota, null, all, atMost));
            if (all.nominated() > atMost) {
                findings.add(QuotaMessages.total(quota, all));
            }
        }
        return new Result(counts, findings);
    }

    private List<Quota> quotas(Quota.Scope scope) {
        return program.quotas().stream()
                .filter(quota -> quota.scope() == scope && quota.grade() == null)
                .toList();
    }

    private void units(
            Quota quota, List<UnitCount> counts, List<RosterFinding> findings, Set<RecommendingUnit> counted) {
        if (tally.withoutUnit().nominated() > 0) {
            findings.add(QuotaMessages.withoutUnit(
                    quota, tally.withoutUnit().nominated(), tally.everybody().nominated()));
        }
        Count others = tally.of(recommending.others());
        if (others.nominated() > 0) {
            findings.add(QuotaMessages.tooMany(quota, others.nominated()));
        }
        if (recommending.all().isEmpty()) {
            return;
        }
        Map<Quota.Limit, List<RecommendingUnit>> limited = new LinkedHashMap<>();
        quota.limits().forEach(limit -> limited.put(limit, new ArrayList<>()));
        List<RosterFinding> unlimited = new ArrayList<>();
        UnitLimits limits = new UnitLimits(quota);
        for (RecommendingUnit unit : recommending.all()) {
            UnitLimit limit = limits.of(unit);
            if (limit instanceof UnitLimit.AtMost most) {
                limited.get(most.limit()).add(unit);
                counted.add(unit);
            } else {
                unlimited.add(unlimited(quota, unit, limit));
            }
        }
        limited.forEach((limit, units) -> limited(quota, limit, units, counts, findings));
        findings.addAll(unlimited.subList(0, Math.min(NAMED, unlimited.size())));
        if (unlimited.size() > NAMED) {
            findings.add(QuotaMessages.moreWithoutQuota(quota, unlimited.size() - NAMED));
        }
    }

    private void limited(
            Quota quota,
            Quota.Limit limit,
            List<RecommendingUnit> units,
            List<UnitCount> counts,
            List<RosterFinding> findings) {
        for (RecommendingUnit unit : units) {
            Count count = tally.of(unit);
            counts.add(count(quota, unit.name(), count, limit.atMost()));
            if (count.nominated() > limit.atMost()) {
                findings.add(QuotaMessages.exceeded(quota, unit, count, limit.atMost()));
            }
        }
        if (units.isEmpty() && limit.unit() != null) {
            counts.add(new UnitCount(program.id(), quota, limit.unit(), 0, 0, limit.atMost()));
        }
    }

    private RosterFinding unlimited(Quota quota, RecommendingUnit unit, UnitLimit limit) {
        Count count = tally.of(unit);
        if (unit.typesDiffer()) {
            return QuotaMessages.typesDiffer(quota, unit, count);
        }
        List<String> near = recommending.near(unit);
        return limit instanceof UnitLimit.NotKnown
                ? QuotaMessages.typeNotSaid(quota, unit, count, near)
                : QuotaMessages.withoutQuota(quota, unit, count, near);
    }

    private UnitCount count(@Nullable Quota quota, @Nullable String name, Count count, @Nullable Integer atMost) {
        return new UnitCount(program.id(), quota, name, count.nominated(), count.eligible(), atMost);
    }
}
