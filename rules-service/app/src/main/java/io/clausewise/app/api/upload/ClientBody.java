package io.clausewise.app.api.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request body of bounded size that tells afterwards whether it was the client that failed, or something of ours. */
final class ClientBody extends FilterInputStream {
    private long room;
    private @Nullable IOException failure;

    /** The body has more bytes than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    ClientBody(InputStream in, long most) {
        super(in);
        this.room = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int n = super.read(buffer, offset, length);
            room -= Math.max(0, n);
            if (room < 0) {
                throw new TooLarge();
            }
            return n;
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    /** What reading from the client ended with; null where it has not failed. */
    @Nullable
    IOException failure() {
        return failure;
    }
}
