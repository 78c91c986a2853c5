package io.clausewise.roster.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Notes of one kind in a temp file, in the order they were added, to be read as often as wanted. */
final class Notes<T> implements AutoCloseable {
    private final Path file;
    private final Writing<T> writing;
    private final Reading<T> reading;
    private final DataOutputStream out;
    private long count;

    Notes(Path file, Writing<T> writing, Reading<T> reading) throws IOException {
        this.file = file;
        this.writing = writing;
        this.reading = reading;
        this.out = Packed.writing(file);
    }

    interface Writing<T> {
        void write(T note, DataOutputStream out) throws IOException;
    }

    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    void add(T note) throws IOException {
        writing.write(note, out);
        count++;
    }

    long count() {
        return count;
    }

    /** Opened anew; sees what was added so far. */
    Cursor<T> cursor() throws IOException {
        out.flush();
        return new Cursor<>(Packed.reading(file), reading, count);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** One reading from the first note on. */
    static final class Cursor<T> implements AutoCloseable {
        private final DataInputStream in;
        private final Reading<T> reading;
        private long left;

        private Cursor(DataInputStream in, Reading<T> reading, long left) {
            this.in = in;
            this.reading = reading;
            this.left = left;
        }

        /** Null at the end. */
        @Nullable
        T next() throws IOException {
            if (left == 0) {
                return null;
            }
            left--;
            return reading.read(in);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
