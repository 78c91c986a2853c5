package io.clausewise.quota;

import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that recommend for one programme, each once however its name is spelt. For one thread. */
public final class RecommendingUnits {
    /** So many names are no units; what comes after them is counted together. */
    private static final int MOST = 10_000;

    private final UnitNames names;
    /** By the place the unit is, or its folded name; in the order they were met. */
    private final Map<String, RecommendingUnit> units = new LinkedHashMap<>();

    private final RecommendingUnit others = new RecommendingUnit("", false);

    /** Units are called what the programme's quotas call them. */
    public RecommendingUnits(Program program, Vocabulary vocabulary) {
        List<Quota.Limit> limits = program.quotas().stream()
                .flatMap(quota -> quota.limits().stream())
                .toList();
        this.names = new UnitNames(vocabulary, limits);
    }

    /** Notes who recommends somebody; null where that is not said. */
    public @Nullable RecommendingUnit add(@Nullable ApplicationSection application) {
        String written = application == null ? null : application.recommendingUnit();
        if (written == null || UnitNames.fold(written).isEmpty()) {
            return null;
        }
        Optional<String> place = names.find(written);
        String key = place.orElseGet(() -> UnitNames.fold(written));
        if (units.size() >= MOST && !units.containsKey(key)) {
            return others;
        }
        RecommendingUnit unit =
                units.computeIfAbsent(key, fresh -> new RecommendingUnit(place.orElse(written), place.isPresent()));
        unit.is(place.orElse(written), application.recommenderType());
        return unit;
    }

    /** In the order they were met; {@link #others} apart. */
    public Collection<RecommendingUnit> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** All units after the first ten thousand, as one without a name. */
    public RecommendingUnit others() {
        return others;
    }

    /** What a unit was perhaps meant to be; nothing for one that is a district, county or zone. */
    public List<String> near(RecommendingUnit unit) {
        return unit.place() ? List.of() : names.near(unit.name());
    }
}
