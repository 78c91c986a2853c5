package io.clausewise.roster.screening;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts how the clauses of one programme come out. */
final class ClauseTally {
    private final Program program;
    /** In the programme's order, formalities last, as in its verdicts; of each as many numbers as there are statuses. */
    private final long[][] counts;

    ClauseTally(Program program) {
        this.program = program;
        this.counts = new long[(int) clauses().count()][Status.values().length];
    }

    private Stream<Clause> clauses() {
        return Stream.concat(program.clauses().stream(), program.formalities().stream());
    }

    void add(Verdict verdict) {
        add(verdict.clauses(), 0);
        add(verdict.formalities(), program.clauses().size());
    }

    private void add(List<ClauseResult> results, int first) {
        int place = first;
        for (ClauseResult result : results) {
            counts[place++][result.status().ordinal()]++;
        }
    }

    List<ClauseCount> counts() {
        List<ClauseCount> all = new ArrayList<>();
        clauses().forEach(clause -> {
            long[] count = counts[all.size()];
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
