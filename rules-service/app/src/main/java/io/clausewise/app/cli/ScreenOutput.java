package io.clausewise.app.cli;

import io.clausewise.app.screening.EventLines;
import io.clausewise.app.screening.RowDetail;
import io.clausewise.app.screening.RowsCsv;
import io.clausewise.compile.Ruleset;
import io.clausewise.roster.annotate.AnnotatedWorkbook;
import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.verdict.VerdictJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes a screening in one of its formats. */
interface ScreenOutput extends AutoCloseable {
    /** What listens to the screening. */
    ScreeningListener listener();

    /** Writes what is not yet written, after the last row. */
    void finish() throws IOException, RosterRefused;

    @Override
    void close() throws IOException;

    /** @param temp a folder for temp files */
    static ScreenOutput of(ScreenFormat format, CheckedRoster roster, Ruleset ruleset, OutputStream out, Path temp)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        return switch (format) {
            case XLSX -> new Workbook(new AnnotatedWorkbook(roster, ruleset, AnnotationSettings.in(temp)), buffered);
            case JSON ->
                new Lines(
                        new EventLines(
                                buffered,
                                VerdictJson.mapper(),
                                ruleset,
                                new RowDetail(verdict -> verdict, false, false)),
                        buffered);
            case CSV -> new Lines(new RowsCsv(buffered, new RowWords(ruleset)), buffered);
        };
    }

    /** Written when all is known. */
    record Workbook(AnnotatedWorkbook book, OutputStream out) implements ScreenOutput {
        @Override
        public ScreeningListener listener() {
            return book;
        }

        @Override
        public void finish() throws IOException, RosterRefused {
            book.writeTo(out);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            book.close();
        }
    }

    /** Written row by row. */
    record Lines(ScreeningListener listener, OutputStream out) implements ScreenOutput {
        @Override
        public void finish() throws IOException {
            out.flush();
        }

        @Override
        public void close() {
            // whoever opened the stream closes it
        }
    }
}
