package io.clausewise.ranking;

import io.clausewise.notice.Grade;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.verdict.Outcome;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not ineligible.
 *
 * @param number the caller's own
 * @param name empty where not said
 * @param idNumber null where not known
 */
record Candidate(
        int number,
        String name,
        @Nullable String idNumber,
        @Nullable RecommendingUnit unit,
        Outcome outcome,
        Standing standing,
        @Nullable Grade grade) {
    /** An order that does not depend on the one people came in, but for those nothing tells apart. */
    static final Comparator<Candidate> LISTED = Comparator.comparing(Candidate::name)
            .thenComparing(one -> one.idNumber() == null ? "" : one.idNumber())
            .thenComparing(one -> one.unit() == null ? "" : one.unit().name())
            .thenComparing(Candidate::number);

    @Nullable
    String unitName() {
        return unit == null || unit.name().isEmpty() ? null : unit.name();
    }
}
