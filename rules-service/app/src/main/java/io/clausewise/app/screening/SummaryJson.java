package io.clausewise.app.screening;

import io.clausewise.app.ranking.RankingTotals;
import io.clausewise.message.Text;
import io.clausewise.notice.Quota;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.screening.ClauseCount;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.UnitCount;
import io.clausewise.verdict.Outcome;
import io.clausewise.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a screening came to, as it is told.
 *
 * @param ruleset version of the rules that judged
 * @param outcomes every outcome with its number; together {@code people}
 * @param passed rows that name nobody, by kind
 * @param findings about the roster as a whole
 * @param faults about cells and rows whose content could not be used
 * @param notes other findings about cells and rows
 * @param rankings one for each programme that scores its people, without the people
 */
public record SummaryJson(
        String ruleset,
        MappingJson mapping,
        long people,
        Map<Outcome, Long> outcomes,
        Map<RowKind, Long> passed,
        List<ClauseCount> clauses,
        List<Unit> units,
        List<FindingJson> findings,
        long faults,
        long notes,
        List<RankingTotals> rankings) {

    public static SummaryJson of(ScreeningSummary summary, Vocabulary vocabulary) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, summary.outcomes().getOrDefault(outcome, 0L));
        }
        Map<RowKind, Long> passed = new EnumMap<>(RowKind.class);
        passed.putAll(summary.passed());
        return new SummaryJson(
                summary.ruleset(),
                MappingJson.of(summary.understanding(), vocabulary),
                summary.people(),
                outcomes,
                passed,
                summary.clauses(),
                summary.units().stream().map(Unit::of).toList(),
                summary.findings().stream().map(FindingJson::of).toList(),
                summary.rowFaults(),
                summary.rowNotes(),
                summary.rankings().stream()
                        .map(one -> RankingTotals.of(one.ranking()))
                        .toList());
    }

    /**
     * Nominations held against a quota.
     *
     * @param quota null where the notice sets none
     * @param unit null for all together
     * @param atMost null where there is no limit
     */
    public record Unit(
            String program,
            @Nullable QuotaJson quota,
            @Nullable String unit,
            long nominated,
            long eligible,
            @Nullable Integer atMost,
            boolean exceeded) {
        private static Unit of(UnitCount count) {
            return new Unit(
                    count.program(),
                    count.quota() == null ? null : QuotaJson.of(count.quota()),
                    count.unit(),
                    count.nominated(),
                    count.eligible(),
                    count.atMost(),
                    count.exceeded());
        }
    }

    /**
     * The quota of a notice.
     *
     * @param advisory whether exceeding it only warns
     */
    public record QuotaJson(String id, String citation, Text title, boolean advisory) {
        private static QuotaJson of(Quota quota) {
            return new QuotaJson(quota.id(), quota.cites(), quota.title(), quota.advisory());
        }
    }
}
