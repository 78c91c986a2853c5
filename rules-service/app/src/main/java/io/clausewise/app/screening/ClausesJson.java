package io.clausewise.app.screening;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The ids of a verdict's clauses and formalities by status, in the order of the notice; {@code ClauseCount} counts them. */
public record ClausesJson(List<String> met, List<String> notMet, List<String> unknown, List<String> waived) {
    static ClausesJson of(Verdict verdict) {
        return new ClausesJson(
                ids(verdict, Status.MET),
                ids(verdict, Status.NOT_MET),
                ids(verdict, Status.UNKNOWN),
                ids(verdict, Status.WAIVED));
    }

    private static List<String> ids(Verdict verdict, Status status) {
        return Stream.concat(verdict.clauses().stream(), verdict.formalities().stream())
                .filter(result -> result.status() == status)
                .map(ClauseResult::id)
                .toList();
    }
}
