package io.clausewise.app.pages.notices;

import io.clausewise.message.Text;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import java.util.List;

/** A notice as it is listed. */
record NoticeSummary(String folder, Text title, String document, boolean draft, List<Line> programs) {
    /** One of its programmes, with the number of its clauses, formalities among them. */
    record Line(Program program, int clauses) {
        static Line of(Program program) {
            return new Line(
                    program, program.clauses().size() + program.formalities().size());
        }
    }

    static NoticeSummary of(Notice notice) {
        return new NoticeSummary(
                notice.folder(),
                notice.title(),
                notice.document(),
                notice.draft(),
                notice.programs().stream().map(Line::of).toList());
    }
}
