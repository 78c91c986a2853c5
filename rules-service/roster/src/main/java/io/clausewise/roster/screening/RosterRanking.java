package io.clausewise.roster.screening;

import io.clausewise.ranking.Ranking;
import java.util.List;

/**
 * The ranking of a roster's people by one programme.
 *
 * @param ranking people go by numbers
 * @param rows where each number stands
 */
public record RosterRanking(Ranking ranking, List<Place> rows) {
    public RosterRanking {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param sheet its name
     * @param row as Excel numbers it
     */
    public record Place(String sheet, int row) {}

    /** Where somebody of the ranking stands in the roster. */
    public Place place(int number) {
        return rows.get(number);
    }
}
