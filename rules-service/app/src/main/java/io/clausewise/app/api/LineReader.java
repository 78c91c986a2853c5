package io.clausewise.app.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes lines off a stream, holding no more than one line of the greatest length allowed. */
final class LineReader {
    private final InputStream in;
    private final int most;
    private final BeforeWaiting beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private boolean ended;
    private long number;

    /** What is done before each read that may wait for the client. */
    interface BeforeWaiting {
        void run() throws IOException;
    }

    /**
     * A line without its end.
     *
     * @param number of the line, from 1, blank ones counted
     * @param bytes null: the line is longer than allowed and was passed over
     */
    record Line(long number, byte @Nullable [] bytes) {}

    /** @param most greatest length of a line in bytes, without its line feed */
    LineReader(InputStream in, int most, BeforeWaiting beforeWaiting) {
        this.in = in;
        this.most = most;
        this.beforeWaiting = beforeWaiting;
    }

    /** The next line; empty after the last. A last line without line feed counts. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean begun = false;
        while (from < to || fill()) {
            begun = true;
            int end = lineFeed();
            int length = (end < 0 ? to : end) - from;
            tooLong |= line.size() + length > most;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, from, length);
            }
            from = end < 0 ? to : end + 1;
            if (end >= 0) {
                break;
            }
        }
        if (!begun) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, tooLong ? null : line.toByteArray()));
    }

    private int lineFeed() {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        beforeWaiting.run();
        from = 0;
        to = Math.max(0, in.read(buffer));
        ended = to == 0;
        return !ended;
    }
}
