package io.clausewise.app.pages.verdict;

import io.clausewise.app.verdicts.ClauseReasons;
import io.clausewise.app.verdicts.Mark;
import io.clausewise.message.Text;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Reason;
import io.clausewise.verdict.Status;
import java.util.List;

/**
 * A clause with what shows it, why it fails, or what is missing.
 *
 * @param against whether it is an exclusion or direct fail, which nobody wishes to be met
 * @param reasons empty where {@code against}: why an exclusion does not hold, nobody asks
 */
record ClauseView(
        ClauseResult result,
        Mark mark,
        boolean against,
        List<FactView> evidence,
        List<Failure> reasons,
        List<FactView> missing) {
    /** Why it is not met. */
    record Failure(String pointer, Text text) {}

    static ClauseView of(ClauseResult result, ClauseReasons reasons, SubmittedFacts facts) {
        boolean against = Mark.isAgainst(result);
        return new ClauseView(
                result,
                Mark.of(result),
                against,
                facts.at(result.evidence().stream().map(Evidence::path).toList()),
                against || result.status() != Status.NOT_MET
                        ? List.of()
                        : result.reasons().stream()
                                .map(one -> failure(result, one, reasons))
                                .toList(),
                facts.at(result.missing()));
    }

    private static Failure failure(ClauseResult result, Reason reason, ClauseReasons reasons) {
        return new Failure(reason.path(), reasons.of(result, reason));
    }

    /** What its status is called: the word for an exclusion says whether it is the case. */
    public String word() {
        return (against ? "against." : "") + result.status();
    }
}
