package io.clausewise.app.pages.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import java.time.LocalDate;

/**
 * A programme to screen a roster by, as the page offers it.
 *
 * @param notice title of its notice
 * @param period whether applications are taken today
 * @param strict whether it makes a difference to apply quotas that only advise
 * @param illustrative whether a scorecard of it has points of ours, which no notice publishes
 */
public record OfferedProgram(Program program, Text notice, Period period, boolean strict, boolean illustrative) {
    /** When applications are taken, seen from today. */
    public enum Period {
        OPEN,
        NOT_YET,
        CLOSED,
        /** The notice names no days. */
        ALWAYS
    }

    static OfferedProgram of(Program program, Ruleset ruleset, LocalDate today) {
        return new OfferedProgram(
                program,
                ruleset.getNotice(program.id()).notice().title(),
                period(program, today),
                !program.scorecards().isEmpty() && program.quotas().stream().anyMatch(Quota::advisory),
                program.scorecards().stream().anyMatch(one -> one.basis() == Basis.ILLUSTRATIVE));
    }

    private static Period period(Program program, LocalDate today) {
        if (program.opens() == null && program.closes() == null) {
            return Period.ALWAYS;
        }
        if (program.closes() != null && today.isAfter(program.closes())) {
            return Period.CLOSED;
        }
        return program.opens() != null && today.isBefore(program.opens()) ? Period.NOT_YET : Period.OPEN;
    }

    /** What a search looks through, in both languages. */
    public String searched() {
        return String.join(
                " ",
                program.title().zh(),
                program.title().en(),
                program.document(),
                notice.zh(),
                notice.en(),
                program.id());
    }
}
