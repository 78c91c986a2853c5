package io.clausewise.roster.screening;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts how the clauses of one programme come out. */
final class ClauseTally {
    private final Program program;
    /** By the clause's id; as many numbers as there are statuses. */
    private final Map<String, long[]> counts = new LinkedHashMap<>();

    ClauseTally(Program program) {
        this.program = program;
        clauses().forEach(clause -> counts.put(clause.id(), new long[Status.values().length]));
    }

    private Stream<Clause> clauses() {
        return Stream.concat(program.clauses().stream(), program.formalities().stream());
    }

    void add(Verdict verdict) {
        add(verdict.clauses());
        add(verdict.formalities());
    }

    private void add(List<ClauseResult> results) {
        for (ClauseResult result : results) {
            counts.get(result.id())[result.status().ordinal()]++;
        }
    }

    List<ClauseCount> counts() {
        List<ClauseCount> all = new ArrayList<>();
        clauses().forEach(clause -> {
            long[] count = counts.get(clause.id());
            all.add(new ClauseCount(
                    program.id(),
                    clause.id(),
                    clause.cites(),
                    clause.title(),
                    clause.role() == Role.FORMALITY ? null : clause.role(),
                    count[Status.MET.ordinal()],
                    count[Status.NOT_MET.ordinal()],
                    count[Status.UNKNOWN.ordinal()],
                    count[Status.WAIVED.ordinal()]));
        });
        return all;
    }
}
