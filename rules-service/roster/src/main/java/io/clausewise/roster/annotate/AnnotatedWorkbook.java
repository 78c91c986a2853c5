package io.clausewise.roster.annotate;

import io.clausewise.compile.Ruleset;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.PassedRow;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officer's workbook with what a screening found beside each row. Listens to the screening, then is written; its temp
 * files are gone when it is closed. Memory does not grow with the roster, but for the ranking. Not for several threads.
 */
public final class AnnotatedWorkbook implements ScreeningListener, AutoCloseable {
    private final CheckedRoster roster;
    private final Ruleset ruleset;
    private final AnnotationSettings settings;
    private final TempFiles temps;
    private @Nullable Screened screened;

    /** @param roster whose file stays where it is until this is closed */
    public AnnotatedWorkbook(CheckedRoster roster, Ruleset ruleset, AnnotationSettings settings) {
        this.roster = roster;
        this.ruleset = ruleset;
        this.settings = settings;
        this.temps = new TempFiles(settings.folder());
    }

    @Override
    public void understood(Understanding understanding) throws IOException {
        List<OwnColumn> columns = OwnColumn.all(new RowWords(ruleset), understanding);
        screened = new Screened(understanding, columns, settings, temps);
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        told().row(row);
    }

    @Override
    public void passed(PassedRow row) {
        told().seen(row.sheet(), row.source());
    }

    @Override
    public void finding(RosterFinding finding) throws IOException {
        told().finding(finding);
    }

    @Override
    public void finished(ScreeningSummary summary) {
        told().finished(summary);
    }

    /**
     * Writes the .xlsx; the stream stays open.
     *
     * @throws IllegalStateException if the screening has not finished
     * @throws RosterRefused if the roster's file was changed meanwhile
     */
    public void writeTo(OutputStream out) throws IOException, RosterRefused {
        told().summary();
        try (TempFiles work = new TempFiles(settings.folder())) {
            boolean written;
            try (Source source = Source.open(roster, settings, work)) {
                written = write(source, work, out);
            }
            if (!written) {
                try (Source plain = Source.plain(roster, work)) {
                    Annotation annotation = new Annotation(told(), ruleset, plain, work);
                    annotation.write(annotation.saved(), out);
                }
            }
        }
    }

    /** False, and nothing is written, where POI cannot do with this workbook what is needed. */
    private boolean write(Source source, TempFiles work, OutputStream out) throws IOException, RosterRefused {
        Annotation annotation = new Annotation(told(), ruleset, source, work);
        Path saved;
        try {
            saved = annotation.saved();
        } catch (RuntimeException e) {
            // what the officer's bytes make POI throw is of every kind
            return false;
        }
        annotation.write(saved, out);
        return true;
    }

    private Screened told() {
        if (screened == null) {
            throw new IllegalStateException("the screening has not begun");
        }
        return screened;
    }

    @Override
    public void close() throws IOException {
        try (temps) {
            if (screened != null) {
                screened.close();
            }
        }
    }
}
