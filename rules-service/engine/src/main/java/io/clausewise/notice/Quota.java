package io.clausewise.notice;

import io.clausewise.facts.RecommenderType;
import io.clausewise.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many may be nominated or recognised; a finding over a roster, never part of one verdict.
 *
 * @param advisory where the notice says 一般, 原则上 or 左右: exceeding it warns only
 * @param grade the assessment grade it limits, e.g. EXCELLENT; null where it is about all
 */
public record Quota(
        String id,
        String cites,
        Text title,
        boolean advisory,
        Scope scope,
        List<Limit> limits,
        @Nullable String grade) {
    public Quota {
        limits = List.copyOf(limits);
    }

    /** Over what is counted. */
    public enum Scope {
        /** Nominations of one recommending unit. */
        UNIT,
        /** All that are recognised in one round. */
        TOTAL,
        /** All that are recognised in one year. */
        YEAR
    }

    /**
     * At most {@code atMost} for the unit of that name, or for each unit of these recommender types; for all where neither
     * is given.
     */
    public record Limit(@Nullable String unit, List<RecommenderType> recommenderTypes, int atMost) {
        public Limit {
            recommenderTypes = List.copyOf(recommenderTypes);
        }
    }
}
