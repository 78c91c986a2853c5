package io.clausewise.roster.annotate;

import io.clausewise.compile.Ruleset;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.ScreeningListener;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The officer's workbook with what a screening found beside each row. Listens to the screening, then is written; its temp
 * files are gone when it is closed. Not for several threads.
 */
public final class AnnotatedWorkbook implements ScreeningListener, AutoCloseable {
    private final CheckedRoster roster;
    private final Ruleset ruleset;
    private final AnnotationSettings settings;

    /** @param roster whose file stays where it is until this is closed */
    public AnnotatedWorkbook(CheckedRoster roster, Ruleset ruleset, AnnotationSettings settings) {
        this.roster = roster;
        this.ruleset = ruleset;
        this.settings = settings;
    }

    /**
     * Writes the .xlsx; the stream stays open.
     *
     * @throws IllegalStateException if the screening has not finished
     */
    public void writeTo(OutputStream out) throws IOException, RosterRefused {
        throw new UnsupportedOperationException("not yet: " + roster.kind() + ruleset.version() + settings);
    }

    @Override
    public void close() throws IOException {
        // nothing yet
    }
}
