package io.clausewise.app.api;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is listed.
 *
 * @param opens first day applications are taken; null: no such limit
 * @param closes last day applications are taken; null: no such limit
 * @param referenceDate the as-of date where request and application give none; null: today
 */
record ProgramSummary(
        String id,
        Text title,
        String document,
        Text noticeTitle,
        NoticeStatus status,
        Subject subject,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable LocalDate referenceDate) {

    /** What a notice is: in force, or a draft for comment (征求意见稿). */
    enum NoticeStatus {
        IN_FORCE,
        DRAFT
    }

    static ProgramSummary of(Program program, Ruleset ruleset) {
        return new ProgramSummary(
                program.id(),
                program.title(),
                program.document(),
                ruleset.getNotice(program.id()).notice().title(),
                program.draft() ? NoticeStatus.DRAFT : NoticeStatus.IN_FORCE,
                program.subject(),
                program.opens(),
                program.closes(),
                program.referenceDate());
    }

    /** Whether applications are taken on a day, both its first and last day among them. */
    boolean openOn(LocalDate day) {
        return (opens == null || !day.isBefore(opens)) && (closes == null || !day.isAfter(closes));
    }
}
