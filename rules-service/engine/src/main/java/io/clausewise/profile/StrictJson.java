package io.clausewise.profile;

import io.clausewise.message.Explanation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259) into a tree without forgiving anything: no key twice, no NaN, no comments, nothing after the
 * end, no lone surrogates. Nesting, names, numbers and texts are limited, so that no small document can hurt; the size
 * of the whole document is the caller's to limit.
 */
public final class StrictJson {
    static final int DEEPEST = 64;
    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 1_000;
    static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private StrictJson() {}

    /** Reads UTF-8; a byte order mark in front is let pass. */
    public static JsonText parse(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), text, true);
        text.flip();
        if (result.isError()) {
            return malformed(text.toString(), text.length(), JsonFaults.notUtf8(utf8));
        }
        boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
        return parse(text.subSequence(marked ? 1 : 0, text.length()).toString());
    }

    /** UTF-8 as a text, without a byte order mark in front; null where it is none. */
    static @Nullable String decode(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Reads a text. */
    public static JsonText parse(String text) {
        JsonParser parser = parser(text);
        try (parser) {
            return new JsonText.Tree(new StrictTree(parser).read());
        } catch (StrictTree.Fault fault) {
            return malformed(text, fault.offset, fault.explanation);
        } catch (JacksonException broken) {
            int offset = offset(parser, broken);
            return malformed(text, JsonFaults.place(text, offset, broken), JsonFaults.explain(text, offset, broken));
        }
    }

    /** A limit overstepped has no place of its own: that of the value, or of what stands before a name. */
    private static int offset(JsonParser parser, JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        return (int) (place == null ? parser.currentTokenLocation() : place).getCharOffset();
    }

    private static Malformed malformed(String text, int offset, Explanation explanation) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        int column = 1 + text.codePointCount(start, Math.max(start, Math.min(offset, text.length())));
        return new Malformed(line, column, explanation);
    }
}
