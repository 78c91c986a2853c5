package io.clausewise.roster.annotate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is put into the rows of one sheet. */
interface Insertions {
    Insertions NONE = () -> new Rows() {
        @Override
        public @Nullable Insertion at(int row) {
            return null;
        }

        @Override
        public void close() {
            // nothing open
        }
    };

    /** Opened anew for each writing. */
    Rows rows() throws IOException;

    /** Asked from the top. */
    interface Rows extends AutoCloseable {
        /** Null where the row stays as it is. */
        @Nullable
        Insertion at(int row) throws IOException;

        @Override
        void close() throws IOException;
    }
}
