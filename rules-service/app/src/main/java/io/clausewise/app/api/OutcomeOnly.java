package io.clausewise.app.api;

import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictNotice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict without its reasons. */
record OutcomeOnly(
        String program,
        Text title,
        String document,
        LocalDate asOf,
        Outcome outcome,
        @Nullable Grade grade,
        List<VerdictNotice> notices) {

    static OutcomeOnly of(Verdict verdict) {
        return new OutcomeOnly(
                verdict.program(),
                verdict.title(),
                verdict.document(),
                verdict.asOf(),
                verdict.outcome(),
                verdict.grade(),
                verdict.notices());
    }
}
