package io.clausewise.app.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.roster.screening.RosterRanking;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in what was sent: in a list, or on a row of a roster.
 *
 * @param index in the list, from 0; null in a roster
 * @param sheet empty for a CSV file; null in a list
 * @param row as Excel numbers it, or the line of a file that has a profile on each, from 1; null in a list
 * @param reference the caller's own id
 */
public record PlaceJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer index,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sheet,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer row,
        @Nullable String reference) {
    public static PlaceJson inList(int index, @Nullable String reference) {
        return new PlaceJson(index, null, null, reference);
    }

    public static PlaceJson onLine(int line, @Nullable String reference) {
        return new PlaceJson(null, null, line, reference);
    }

    public static PlaceJson inRoster(RosterRanking.Place place, @Nullable String reference) {
        return new PlaceJson(null, place.sheet(), place.row(), reference);
    }
}
