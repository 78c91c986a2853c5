package io.clausewise.workbench.mutation;

import java.util.EnumMap;
import java.util.Map;

/** Counts by kind. */
final class KindCounts {
    private final Map<MutantKind, Integer> counts = new EnumMap<>(MutantKind.class);

    void add(MutantKind kind, long number) {
        counts.merge(kind, Math.toIntExact(number), Integer::sum);
    }

    /** One for each of several; of one nothing can be left out. */
    void addIfSeveral(MutantKind kind, int number) {
        add(kind, number > 1 ? number : 0);
    }

    /** Kinds without any are left out. */
    Map<MutantKind, Integer> counts() {
        Map<MutantKind, Integer> some = new EnumMap<>(counts);
        some.values().removeIf(number -> number == 0);
        return some;
    }
}
