package io.clausewise.roster.screening;

import io.clausewise.facts.RecommenderType;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.UnitTally.Unit;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final UnitNames names;
    private final UnitTally tally;

    Nominations(Program program, Vocabulary vocabulary) {
        this.program = program;
        List<Quota.Limit> limits = program.quotas().stream()
                .flatMap(quota -> quota.limits().stream())
                .toList();
        this.names = new UnitNames(vocabulary, limits);
        this.tally = new UnitTally(names);
    }

    void add(@Nullable ApplicationSection application, Verdict verdict) {
        tally.add(application, verdict.outcome());
    }

    /** What is counted and what is to be said of it. */
    record Result(List<UnitCount> counts, List<RosterFinding> findings) {}

    Result result() {
        List<UnitCount> counts = new ArrayList<>();
        List<RosterFinding> findings = new ArrayList<>();
        Set<Unit> counted = new HashSet<>();
        for (Quota quota : quotas(Quota.Scope.UNIT)) {
            units(quota, counts, findings, counted);
        }
        for (Unit unit : tally.units().values()) {
            if (!counted.contains(unit)) {
                counts.add(count(null, unit.name(), unit, null));
            }
        }
        for (Quota quota : quotas(Quota.Scope.TOTAL)) {
            Unit all = tally.everybody();
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

    private void units(Quota quota, List<UnitCount> counts, List<RosterFinding> findings, Set<Unit> counted) {
        if (tally.withoutUnit().nominated() > 0) {
            findings.add(QuotaMessages.withoutUnit(
                    quota, tally.withoutUnit().nominated(), tally.everybody().nominated()));
        }
        if (tally.tooMany().nominated() > 0) {
            findings.add(QuotaMessages.tooMany(quota, tally.tooMany().nominated()));
        }
        if (tally.units().isEmpty()) {
            return;
        }
        List<Unit> unlimited = new ArrayList<>(tally.units().values());
        for (Quota.Limit limit : quota.limits()) {
            boolean found = false;
            for (Unit unit : List.copyOf(unlimited)) {
                if (limits(limit, unit)) {
                    found = true;
                    unlimited.remove(unit);
                    counted.add(unit);
                    counts.add(count(quota, unit.name(), unit, limit.atMost()));
                    if (unit.nominated() > limit.atMost()) {
                        findings.add(QuotaMessages.exceeded(quota, unit, limit.atMost()));
                    }
                }
            }
            if (!found && limit.unit() != null) {
                counts.add(new UnitCount(program.id(), quota, limit.unit(), 0, 0, limit.atMost()));
            }
        }
        unlimited.stream().limit(NAMED).forEach(unit -> findings.add(unlimited(quota, unit)));
        if (unlimited.size() > NAMED) {
            findings.add(QuotaMessages.moreWithoutQuota(quota, unlimited.size() - NAMED));
        }
    }

    /** Whether a limit is certainly that of a unit. */
    private static boolean limits(Quota.Limit limit, Unit unit) {
        if (unit.types().size() > 1) {
            return false;
        }
        RecommenderType type = type(unit);
        if (limit.unit() != null) {
            return limit.unit().equals(unit.name()) && type == RecommenderType.DISTRICT;
        }
        return limit.recommenderTypes().isEmpty()
                || type != null && limit.recommenderTypes().contains(type);
    }

    /** A place that recommends is a district's, whether rows say so or not. */
    private static @Nullable RecommenderType type(Unit unit) {
        if (unit.types().isEmpty()) {
            return unit.place() ? RecommenderType.DISTRICT : null;
        }
        return unit.types().iterator().next();
    }

    private RosterFinding unlimited(Quota quota, Unit unit) {
        if (unit.types().size() > 1) {
            return QuotaMessages.typesDiffer(quota, unit);
        }
        boolean byType = quota.limits().stream()
                .anyMatch(limit -> !limit.recommenderTypes().isEmpty());
        List<String> near = unit.place() ? List.of() : names.near(unit.name());
        return type(unit) == null && byType
                ? QuotaMessages.typeNotSaid(quota, unit, near)
                : QuotaMessages.withoutQuota(quota, unit, near);
    }

    private UnitCount count(@Nullable Quota quota, @Nullable String name, Unit unit, @Nullable Integer atMost) {
        return new UnitCount(program.id(), quota, name, unit.nominated(), unit.eligible(), atMost);
    }
}
