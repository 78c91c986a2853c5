package io.clausewise.roster.screening;

import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.verdict.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What a screening came to.
 *
 * @param understanding how the roster was read
 * @param ruleset its version
 * @param people judged; as many as there are rows that name a person
 * @param outcomes every outcome with its number; together {@code people}
 * @param passed rows that name nobody, by kind
 * @param clauses in the order of the programmes and of each notice.yaml
 * @param units nominations, those with a quota in its order first
 * @param findings about the roster as a whole: columns, sheets, quotas
 * @param rowFaults findings of weight FAULT about cells and rows
 * @param rowNotes the others about cells and rows
 * @param rankings one for each programme that scores its people
 */
public record ScreeningSummary(
        Understanding understanding,
        String ruleset,
        long people,
        Map<Outcome, Long> outcomes,
        Map<RowKind, Long> passed,
        List<ClauseCount> clauses,
        List<UnitCount> units,
        List<RosterFinding> findings,
        long rowFaults,
        long rowNotes,
        List<RosterRanking> rankings) {
    public ScreeningSummary {
        outcomes = Map.copyOf(outcomes);
        passed = Map.copyOf(passed);
        clauses = List.copyOf(clauses);
        units = List.copyOf(units);
        findings = List.copyOf(findings);
        rankings = List.copyOf(rankings);
    }
}
