package io.clausewise.app.verdicts;

import io.clausewise.notice.Formula;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import java.util.List;
import java.util.function.Function;

/** Whether a clause or group speaks for the applicant. */
public enum Mark {
    YES,
    NO,
    OPEN;

    /** Whether a clause of this result is one that nobody wishes to be met. */
    public static boolean isAgainst(ClauseResult result) {
        return result.role() == Role.EXCLUSION || result.role() == Role.DIRECT_FAIL;
    }

    /** What a clause comes to; an exclusion or direct fail speaks for the applicant where it is not met. */
    public static Mark of(ClauseResult result) {
        Mark mark = of(result.status());
        return isAgainst(result) ? mark.not() : mark;
    }

    Mark not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    private static Mark of(Status status) {
        return switch (status) {
            case MET, WAIVED -> YES;
            case NOT_MET -> NO;
            case UNKNOWN -> OPEN;
        };
    }

    /** What a formula's part comes to, as its clauses stand. */
    static Mark of(Formula formula, Function<String, Status> statuses) {
        if (formula instanceof Formula.Leaf leaf) {
            return of(statuses.apply(leaf.clause()));
        }
        if (formula instanceof Formula.All all) {
            return all(all.parts().stream().map(part -> of(part, statuses)).toList());
        }
        if (formula instanceof Formula.Any any) {
            return all(any.parts().stream()
                            .map(part -> of(part, statuses).not())
                            .toList())
                    .not();
        }
        List<Formula> parts = ((Formula.None) formula).parts();
        return all(parts.stream().map(part -> of(part, statuses).not()).toList());
    }

    private static Mark all(List<Mark> marks) {
        if (marks.contains(NO)) {
            return NO;
        }
        return marks.contains(OPEN) ? OPEN : YES;
    }
}
