package io.clausewise.app.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.app.ranking.ApartJson;
import io.clausewise.app.ranking.RankedJson;
import io.clausewise.app.ranking.RankingTotals;
import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
     * @param unit that recommends, as the summary's {@code units} call it; null where it is not said
     * @param program null, like the verdict, where it is not clear what the person applies for
     * @param why the reason in words, as the annotated workbook has it
     * @param verdict as much of it as was asked for
     * @param clauses null where not asked for, or without a verdict
     * @param profile as the row was understood; null where not asked for
     */
    record RowEvent(
            String event,
            String sheet,
            int row,
            @Nullable String name,
            @Nullable String reference,
            @Nullable String unit,
            @Nullable String program,
            Outcome outcome,
            Text why,
            @Nullable Object verdict,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ClausesJson clauses,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode profile,

            List<FindingJson> findings)
            implements Event {
        static RowEvent of(ScreenedRow row, @Nullable String unit, Text why, RowDetail detail) {
            Profile profile = row.person().profile();
            Verdict verdict = row.verdict();
            return new RowEvent(
                    "row",
                    row.person().sheet(),
                    row.person().source().number(),
                    profile.person() == null ? null : profile.person().name(),
                    profile.reference(),
                    unit,
                    verdict == null ? null : verdict.program(),
                    row.outcome(),
                    why,
                    verdict == null ? null : detail.verdict().apply(verdict),
                    verdict == null || !detail.clauses() ? null : ClausesJson.of(verdict),
                    detail.profiles() ? row.person().json() : null,
                    row.findings().stream().map(FindingJson::of).toList());
        }
    }

    record FindingEvent(String event, @JsonUnwrapped FindingJson finding) implements Event {
        FindingEvent(FindingJson finding) {
            this("finding", finding);
        }
    }

    /**
     * Somebody with a rank.
     *
     * @param state 入围情况, in words, as the annotated workbook has it
     */
    record RankedEvent(
            String event,
            String program,
            String standing,
            @JsonUnwrapped RankedJson ranked,
            Text state) implements Event {
        RankedEvent(String program, RankedJson ranked, Text state) {
            this("rank", program, "RANKED", ranked, state);
        }
    }

    /**
     * Somebody who may yet be ranked.
     *
     * @param state 入围情况, in words, as the annotated workbook has it
     */
    record ApartEvent(
            String event,
            String program,
            String standing,
            @JsonUnwrapped ApartJson apart,
            Text state) implements Event {
        ApartEvent(String program, ApartJson apart, Text state) {
            this("rank", program, "APART", apart, state);
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
