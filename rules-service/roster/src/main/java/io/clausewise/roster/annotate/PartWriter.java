package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a part in UTF-8, for one thread: the JDK's writers lock for every few letters, and a sheet has millions. */
final class PartWriter extends Writer {
    private final Writer encoder;
    private final char[] buffer = new char[1 << 15];
    private int used;

    PartWriter(OutputStream out) {
        this.encoder = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int c) throws IOException {
        if (used == buffer.length) {
            empty();
        }
        buffer[used++] = (char) c;
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int n = Math.min(room(), length - done);
            text.getChars(offset + done, offset + done + n, buffer, used);
            used += n;
            done += n;
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int n = Math.min(room(), length - done);
            System.arraycopy(text, offset + done, buffer, used, n);
            used += n;
            done += n;
        }
    }

    private int room() throws IOException {
        if (used == buffer.length) {
            empty();
        }
        return buffer.length - used;
    }

    private void empty() throws IOException {
        encoder.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void flush() throws IOException {
        empty();
        encoder.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        encoder.close();
    }
}
