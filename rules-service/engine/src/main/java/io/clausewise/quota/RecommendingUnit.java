package io.clausewise.quota;

import io.clausewise.facts.RecommenderType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit that recommends people (推荐单位), and of what kind those it recommends say it is. */
public final class RecommendingUnit {
    private final boolean place;
    private String name;
    private final Set<RecommenderType> types = EnumSet.noneOf(RecommenderType.class);

    RecommendingUnit(String name, boolean place) {
        this.name = name;
        this.place = place;
    }

    /** Notes how one of those it recommends writes it. */
    void is(String written, @Nullable RecommenderType type) {
        if (written.compareTo(name) < 0) {
            name = written;
        }
        if (type != null) {
            types.add(type);
        }
    }

    /** As the notice has it; else the spelling that comes first in order, whoever came first. */
    public String name() {
        return name;
    }

    /** Whether it is a district, county or zone. */
    public boolean place() {
        return place;
    }

    /** Whether some say that it is of one kind, and others of another. */
    public boolean typesDiffer() {
        return types.size() > 1;
    }

    /** Null where nobody says, or not all the same. A place that recommends is a district's, whether anybody says so or not. */
    @Nullable
    RecommenderType type() {
        if (types.isEmpty()) {
            return place ? RecommenderType.DISTRICT : null;
        }
        return typesDiffer() ? null : types.iterator().next();
    }
}
