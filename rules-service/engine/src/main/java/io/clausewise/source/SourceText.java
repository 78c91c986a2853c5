package io.clausewise.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a file's bytes as text. */
public final class SourceText {
    /** The largest of the shipped files has some 10 KB. */
    static final int MOST_BYTES = 1 << 20;

    private SourceText() {}

    /**
     * The text without byte order mark and with {@code \n} line ends; null, with a finding, if it is not UTF-8, too large or
     * has invisible characters in it.
     */
    public static @Nullable String read(byte[] bytes, FileFindings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.add(SourceMessages.fileTooLarge(bytes.length, MOST_BYTES));
            return null;
        }
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            findings.add(SourceMessages.notUtf8(likelyEncoding(bytes)));
            return null;
        }
        String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        int before = findings.count();
        InvisibleCharacters.check(lines, findings);
        return findings.count() == before ? lines : null;
    }

    /** What Chinese Windows and Excel save by default. */
    private static @Nullable String likelyEncoding(byte[] bytes) {
        if (bytes.length >= 2
                && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                        || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff)) {
            return "UTF-16";
        }
        return decode(bytes, Charset.forName("GBK")) == null ? null : "GBK";
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
