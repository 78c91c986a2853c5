package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people are ranked.
 *
 * @param scorecard id of the one that ranks; null: each programme's first. A programme without it ranks nobody
 * @param strictQuotas whether quotas that only advise are applied like binding ones
 */
public record RankingOptions(@Nullable String scorecard, boolean strictQuotas) {
    /** By the first scorecard, quotas as the notice words them. */
    public static final RankingOptions AS_WRITTEN = new RankingOptions(null, false);

    /** The one a programme's people are ranked by; empty where it ranks nobody. */
    public Optional<Scorecard> scorecard(Program program) {
        return scorecard == null ? program.scorecards().stream().findFirst() : program.findScorecard(scorecard);
    }
}
