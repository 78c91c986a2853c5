package io.clausewise.app.ranking;

import io.clausewise.message.Text;
import io.clausewise.ranking.Ranking;
import io.clausewise.verdict.VerdictNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A ranking with its people, over HTTP and on the command line.
 *
 * @param asOf null where people are judged as of different days
 * @param notices what a reader must know, each once
 * @param ranked best first
 * @param apart by the best rank they can reach
 * @param ineligible who is not ranked
 */
public record RankingJson(
        String program,
        Text title,
        @Nullable LocalDate asOf,
        Served ruleset,
        RankingTotals.RankedBy scorecard,
        boolean strictQuotas,
        List<VerdictNotice> notices,
        RankingTotals.Counts counts,
        List<Text> line,
        List<RankedJson> ranked,
        List<ApartJson> apart,
        List<PlaceJson> ineligible,
        List<RankingTotals.QuotaJson> quotas) {

    /** The ruleset that judged. */
    public record Served(String version, Instant loadedAt) {}

    /** @param places of people by their numbers */
    public static RankingJson of(Ranking ranking, Judged judged, Served ruleset, IntFunction<PlaceJson> places) {
        RankingTotals totals = RankingTotals.of(ranking);
        return new RankingJson(
                totals.program(),
                totals.title(),
                judged.asOf(),
                ruleset,
                totals.scorecard(),
                totals.strictQuotas(),
                judged.notices(),
                totals.counts(),
                totals.line(),
                ranking.ranked().stream()
                        .map(one -> RankedJson.of(one, places.apply(one.number())))
                        .toList(),
                ranking.apart().stream()
                        .map(one -> ApartJson.of(one, places.apply(one.number())))
                        .toList(),
                judged.ineligible().stream().map(places::apply).toList(),
                totals.quotas());
    }
}
