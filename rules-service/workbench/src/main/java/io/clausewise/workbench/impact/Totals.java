package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the people that clauses or scoring rules touch. For one thread. */
final class Totals {
    private static final Comparator<ClauseTotal> ORDER = Comparator.comparingInt(ClauseTotal::outcomes)
            .thenComparingInt(ClauseTotal::people)
            .reversed()
            .thenComparing(ClauseTotal::id);

    private final Map<String, ClauseTotal> totals = new LinkedHashMap<>();

    /** One more person. */
    void add(String id, String citation, Text title, boolean outcome) {
        totals.merge(
                id,
                new ClauseTotal(id, citation, title, 1, outcome ? 1 : 0),
                (one, other) -> new ClauseTotal(
                        id,
                        one.citation(),
                        one.title(),
                        one.people() + other.people(),
                        one.outcomes() + other.outcomes()));
    }

    List<ClauseTotal> list() {
        return totals.values().stream().sorted(ORDER).toList();
    }
}
