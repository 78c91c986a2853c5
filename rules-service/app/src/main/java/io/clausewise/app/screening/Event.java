package io.clausewise.app.screening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.app.ranking.ApartJson;
import io.clausewise.app.ranking.RankedJson;
import io.clausewise.app.ranking.RankingTotals;
import io.clausewise.profile.Profile;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of a screening's answer. */
sealed interface Event {
    /** Its kind; stands first in the line. */
    String event();

    record MappingEvent(String event, @JsonUnwrapped MappingJson mapping) implements Event {
        MappingEvent(MappingJson mapping) {
            this("mapping", mapping);
        }
    }

    record ProgressEvent(String event, long done, long total) implements Event {}

    /**
     * A person's row.
     *
     * @param name as the roster has it; null where it has none
     * @param program null, like the verdict, where it is not clear what the person applies for
     * @param verdict as much of it as was asked for
     */
    record RowEvent(
            String event,
            String sheet,
            int row,
            @Nullable String name,
            @Nullable String reference,
            @Nullable String program,
            Outcome outcome,
            @Nullable Object verdict,
            List<FindingJson> findings)
            implements Event {
        static RowEvent of(ScreenedRow row, Function<Verdict, Object> detail) {
            Profile profile = row.person().profile();
            Verdict verdict = row.verdict();
            return new RowEvent(
                    "row",
                    row.person().sheet(),
                    row.person().source().number(),
                    profile.person() == null ? null : profile.person().name(),
                    profile.reference(),
                    verdict == null ? null : verdict.program(),
                    row.outcome(),
                    verdict == null ? null : detail.apply(verdict),
                    row.findings().stream().map(FindingJson::of).toList());
        }
    }

    record FindingEvent(String event, @JsonUnwrapped FindingJson finding) implements Event {
        FindingEvent(FindingJson finding) {
            this("finding", finding);
        }
    }

    /** Somebody with a rank. */
    record RankedEvent(
            String event,
            String program,
            String standing,
            @JsonUnwrapped RankedJson ranked) implements Event {
        RankedEvent(String program, RankedJson ranked) {
            this("rank", program, "RANKED", ranked);
        }
    }

    /** Somebody who may yet be ranked. */
    record ApartEvent(
            String event,
            String program,
            String standing,
            @JsonUnwrapped ApartJson apart) implements Event {
        ApartEvent(String program, ApartJson apart) {
            this("rank", program, "APART", apart);
        }
    }

    record RankingEvent(String event, @JsonUnwrapped RankingTotals totals) implements Event {
        RankingEvent(RankingTotals totals) {
            this("ranking", totals);
        }
    }

    record SummaryEvent(String event, @JsonUnwrapped SummaryJson summary) implements Event {
        SummaryEvent(SummaryJson summary) {
            this("summary", summary);
        }
    }
}
