package io.clausewise.app.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Scorecard;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.QuotaCount;
import io.clausewise.ranking.Ranking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking came to, without the people.
 *
 * @param line how far the places reach, in sentences
 */
public record RankingTotals(
        String program,
        Text title,
        RankedBy scorecard,
        boolean strictQuotas,
        Counts counts,
        List<Text> line,
        List<QuotaJson> quotas) {

    /** The scorecard that ranks. */
    public record RankedBy(String id, Text title, Basis basis) {
        static RankedBy of(Scorecard scorecard) {
            return new RankedBy(scorecard.id(), scorecard.title(), scorecard.basis());
        }
    }

    /** How many: {@code people} is the sum of ranked, apart and ineligible; ranked that of the four places. */
    public record Counts(
            int people,
            int ranked,
            int apart,
            int ineligible,
            long selected,
            long reserve,
            long overQuota,
            long undecided) {
        static Counts of(Ranking ranking) {
            return new Counts(
                    ranking.people(),
                    ranking.ranked().size(),
                    ranking.apart().size(),
                    ranking.ineligible(),
                    ranking.count(Placement.SELECTED),
                    ranking.count(Placement.RESERVE),
                    ranking.count(Placement.OVER_QUOTA),
                    ranking.count(Placement.UNDECIDED));
        }
    }

    /**
     * A quota, or one unit's part of it.
     *
     * @param binding whether it was applied; else it only warns
     * @param unit null for all together
     * @param ranked people who count for it
     */
    public record QuotaJson(
            String id,
            String citation,
            Text title,
            boolean advisory,
            boolean binding,
            @Nullable String unit,
            int atMost,
            int ranked,
            int selected,
            int undecided) {
        static QuotaJson of(QuotaCount count) {
            return new QuotaJson(
                    count.quota().id(),
                    count.quota().cites(),
                    count.quota().title(),
                    count.quota().advisory(),
                    count.binding(),
                    count.unit(),
                    count.atMost(),
                    count.ranked(),
                    count.selected(),
                    count.undecided());
        }
    }

    public static RankingTotals of(Ranking ranking) {
        return new RankingTotals(
                ranking.program().id(),
                ranking.program().title(),
                RankedBy.of(ranking.scorecard()),
                ranking.strict(),
                Counts.of(ranking),
                ranking.line(),
                ranking.quotas().stream().map(QuotaJson::of).toList());
    }
}
