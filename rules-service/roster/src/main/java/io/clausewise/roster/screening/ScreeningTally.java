package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what comes out, for the summary. For one thread. */
final class ScreeningTally {
    private final Understanding understanding;
    private final String ruleset;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<RowKind, Long> passed = new EnumMap<>(RowKind.class);
    private final Map<String, ClauseTally> clauses = new LinkedHashMap<>();
    private final Map<String, Nominations> nominations = new LinkedHashMap<>();
    private final List<RosterFinding> findings = new ArrayList<>();
    private long people;
    private long faults;
    private long notes;

    ScreeningTally(Understanding understanding, String ruleset, Vocabulary vocabulary) {
        this.understanding = understanding;
        this.ruleset = ruleset;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0L);
        }
        for (Program program : understanding.programs()) {
            clauses.put(program.id(), new ClauseTally(program));
            nominations.put(program.id(), new Nominations(program, vocabulary));
        }
    }

    void add(ScreenedRow row) {
        people++;
        outcomes.merge(row.outcome(), 1L, Long::sum);
        for (RosterFinding finding : row.findings()) {
            if (finding.weight() == Weight.FAULT) {
                faults++;
            } else {
                notes++;
            }
        }
        Verdict verdict = row.verdict();
        if (verdict != null) {
            clauses.get(verdict.program()).add(verdict);
            nominations.get(verdict.program()).add(row.person().profile().application(), verdict);
        }
    }

    void add(PassedRow row) {
        passed.merge(row.kind(), 1L, Long::sum);
    }

    /** About the roster as a whole. */
    void add(RosterFinding finding) {
        findings.add(finding);
    }

    /** What only the last row makes certain. */
    List<RosterFinding> atTheEnd() {
        return nominations.values().stream()
                .flatMap(one -> one.result().findings().stream())
                .toList();
    }

    long people() {
        return people;
    }

    ScreeningSummary summary(List<RosterRanking> rankings) {
        return new ScreeningSummary(
                understanding,
                ruleset,
                people,
                outcomes,
                passed,
                clauses.values().stream().flatMap(one -> one.counts().stream()).toList(),
                nominations.values().stream()
                        .flatMap(one -> one.result().counts().stream())
                        .toList(),
                findings,
                faults,
                notes,
                rankings);
    }
}
