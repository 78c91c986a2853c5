package io.clausewise.app.cli;

import io.clausewise.notice.Formula;
import io.clausewise.verdict.Status;
import java.util.List;
import java.util.function.Function;

/** Whether a clause or group speaks for the applicant. */
enum Mark {
    YES("✓"),
    NO("✗"),
    OPEN("?");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String painted(Paint paint) {
        return switch (this) {
            case YES -> paint.green(sign);
            case NO -> paint.red(sign);
            case OPEN -> paint.yellow(sign);
        };
    }

    Mark not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    static Mark of(Status status) {
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
