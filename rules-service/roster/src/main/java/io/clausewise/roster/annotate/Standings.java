package io.clausewise.roster.annotate;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.roster.screening.RosterRanking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each of a roster's people stands, by their numbers: a reference for each. */
final class Standings {
    private static final Standing NOWHERE = new Standing.Nowhere();

    private final @Nullable Object[] places;

    Standings(List<RosterRanking> rankings) {
        int people = rankings.isEmpty() ? 0 : rankings.get(0).rows().size();
        this.places = new @Nullable Object[people];
        for (RosterRanking ranking : rankings) {
            ranking.ranking().ranked().forEach(one -> places[one.number()] = one);
            ranking.ranking().apart().forEach(one -> places[one.number()] = one);
        }
    }

    Standing of(int number) {
        @Nullable Object place = number < places.length ? places[number] : null;
        if (place instanceof RankedCandidate one) {
            return new Standing.Ranked(one);
        }
        return place instanceof ApartCandidate one ? new Standing.Apart(one) : NOWHERE;
    }
}
