package io.clausewise.app.api;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a ranking that has passed every check.
 *
 * @param strict whether quotas that only advise are applied like binding ones
 * @param asOf null: to be settled for each
 * @param places of people by their numbers
 * @param profiles in the order of the list
 */
record RankingRequest(
        Program program,
        Scorecard scorecard,
        boolean strict,
        @Nullable LocalDate asOf,
        List<PlaceJson> places,
        ListedProfiles profiles) {
    RankingRequest {
        places = List.copyOf(places);
    }
}
