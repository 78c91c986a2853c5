package io.clausewise.app.ranking;

import io.clausewise.ranking.Ranking;
import java.util.function.IntFunction;

/**
 * A ranking, and where its people stand in what was sent.
 *
 * @param places by number
 */
public record PlacedRanking(Ranking ranking, Judged judged, IntFunction<PlaceJson> places) {
    public RankingJson json(RankingJson.Served ruleset) {
        return RankingJson.of(ranking, judged, ruleset, places);
    }

    public PlaceJson place(int number) {
        return places.apply(number);
    }
}
