package io.clausewise.roster.screening;

import io.clausewise.facts.RecommenderType;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.verdict.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the people of one programme by the unit that recommends them. */
final class UnitTally {
    /** So many names are no units; what comes after them is counted together. */
    private static final int MOST = 10_000;

    private final UnitNames names;
    /** By the place the unit is, or its folded name; in the order of the roster. */
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private final Unit everybody = new Unit("", false);
    private final Unit withoutUnit = new Unit("", false);
    private final Unit tooMany = new Unit("", false);

    UnitTally(UnitNames names) {
        this.names = names;
    }

    /** What is counted of one unit. */
    static final class Unit {
        private final String name;
        private final boolean place;
        private final Set<RecommenderType> types = EnumSet.noneOf(RecommenderType.class);
        private long nominated;
        private long eligible;

        private Unit(String name, boolean place) {
            this.name = name;
            this.place = place;
        }

        /** As the notice has it, or as first written. */
        String name() {
            return name;
        }

        /** Whether it is a district, county or zone. */
        boolean place() {
            return place;
        }

        /** What rows say it is; one where they agree. */
        Set<RecommenderType> types() {
            return types;
        }

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
        String written = application == null ? null : application.recommendingUnit();
        if (written == null || UnitNames.fold(written).isEmpty()) {
            withoutUnit.add(outcome);
            return;
        }
        Optional<String> place = names.find(written);
        String key = place.orElseGet(() -> UnitNames.fold(written));
        if (units.size() >= MOST && !units.containsKey(key)) {
            tooMany.add(outcome);
            return;
        }
        Unit unit = units.computeIfAbsent(key, fresh -> new Unit(place.orElse(written), place.isPresent()));
        unit.add(outcome);
        if (application.recommenderType() != null) {
            unit.types.add(application.recommenderType());
        }
    }

    Map<String, Unit> units() {
        return units;
    }

    Unit everybody() {
        return everybody;
    }

    Unit withoutUnit() {
        return withoutUnit;
    }

    /** Those of the units that are not counted one by one any more. */
    Unit tooMany() {
        return tooMany;
    }
}
