package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes a part in UTF-8, for one thread: the JDK's writers lock for every few letters and encode by way of a second buffer, and a
 * sheet has hundreds of millions of letters. A lone surrogate becomes {@code ?}.
 */
final class PartWriter extends Writer {
    private static final int PIECE = 1 << 13;
    /** As many bytes as one character can add, with a lone half before it. */
    private static final int MOST = 4;

    private final OutputStream out;
    private final char[] piece = new char[PIECE];
    private final byte[] buffer = new byte[1 << 16];
    private int used;
    /** The first half of a pair whose second half has not come yet; 0 for none. */
    private char high;

    PartWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        piece[0] = (char) c;
        encode(piece, 0, 1);
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int n = Math.min(PIECE, length - done);
            text.getChars(offset + done, offset + done + n, piece, 0);
            encode(piece, 0, n);
            done += n;
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        encode(text, offset, length);
    }

    private void encode(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int i = offset; i < end; ) {
            if (used > buffer.length - MOST) {
                empty();
            }
            if (high == 0) {
                i = plain(text, i, end);
            }
            if (i < end && used <= buffer.length - MOST) {
                character(text[i++]);
            }
        }
    }

    /** Markup and digits, of one byte each: most of a sheet. Returns where they end. */
    private int plain(char[] text, int from, int end) {
        int at = used;
        int last = Math.min(end, from + buffer.length - at);
        int i = from;
        for (; i < last && text[i] < 0x80; i++) {
            buffer[at++] = (byte) text[i];
        }
        used = at;
        return i;
    }

    private void character(char c) {
        if (high != 0) {
            pair(c);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            single(c);
        }
    }

    private void pair(char c) {
        char first = high;
        high = 0;
        if (Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(first, c);
            buffer[used++] = (byte) (0xf0 | point >> 18);
            buffer[used++] = (byte) (0x80 | point >> 12 & 0x3f);
            buffer[used++] = (byte) (0x80 | point >> 6 & 0x3f);
            buffer[used++] = (byte) (0x80 | point & 0x3f);
        } else {
            buffer[used++] = '?';
            if (Character.isHighSurrogate(c)) {
                high = c;
            } else {
                single(c);
            }
        }
    }

    private void single(char c) {
        if (c < 0x80) {
            buffer[used++] = (byte) c;
        } else if (c < 0x800) {
            buffer[used++] = (byte) (0xc0 | c >> 6);
            buffer[used++] = (byte) (0x80 | c & 0x3f);
        } else if (Character.isLowSurrogate(c)) {
            buffer[used++] = '?';
        } else {
            buffer[used++] = (byte) (0xe0 | c >> 12);
            buffer[used++] = (byte) (0x80 | c >> 6 & 0x3f);
            buffer[used++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void empty() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Of a pair that is not whole yet, the first half waits. */
    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (high != 0) {
            high = 0;
            buffer[used++] = '?';
        }
        flush();
        out.close();
    }
}
