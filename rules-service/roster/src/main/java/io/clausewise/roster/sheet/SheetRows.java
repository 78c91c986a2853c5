package io.clausewise.roster.sheet;

import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other; rows without content are passed over. */
public interface SheetRows extends AutoCloseable {
    /** Null at the end. */
    @Nullable
    SheetRow next() throws IOException, RosterRefused;

    @Override
    void close() throws IOException;
}
