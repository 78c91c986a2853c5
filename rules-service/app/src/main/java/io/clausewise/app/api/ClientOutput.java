package io.clausewise.app.api;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An answer on its way; tells afterwards whether it was the client that failed, or something of ours. */
final class ClientOutput extends FilterOutputStream {
    private boolean gone;

    ClientOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            gone = true;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            gone = true;
            throw failed;
        }
    }

    /** Whether nobody takes the answer any more. */
    boolean isGone() {
        return gone;
    }
}
