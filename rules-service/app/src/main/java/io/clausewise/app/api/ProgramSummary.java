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
public record ProgramSummary(
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
    public enum NoticeStatus {
        IN_FORCE,
        DRAFT
    }

    static ProgramSummary of(Program program, Ruleset ruleset) {
        return of(program, ruleset.getNotice(program.id()).notice().title());
    }

    public static ProgramSummary of(Program program, Text noticeTitle) {
        return new ProgramSummary(
                program.id(),
                program.title(),
                program.document(),
                noticeTitle,
                program.draft() ? NoticeStatus.DRAFT : NoticeStatus.IN_FORCE,
                program.subject(),
                program.opens(),
                program.closes(),
                program.referenceDate());
    }

    /** Whether applications are taken on a day, both its first and last day among them. */
    public boolean openOn(LocalDate day) {
        return (opens == null || !day.isBefore(opens)) && (closes == null || !day.isAfter(closes));
    }
}
