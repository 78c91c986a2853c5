package io.clausewise.roster.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** XML as text: the encoding it is in, and what stands for characters that mean something in it. */
final class XmlText {
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos);");
    private static final int DECLARATION = 200;
    /** As many as Excel lets stand in one cell. */
    private static final int LONGEST = 32_767;

    private XmlText() {}

    /** Reads a part in the encoding it says it is in; it was parsed before, so that there is one. */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(DECLARATION);
        byte[] head = bytes.readNBytes(DECLARATION);
        bytes.reset();
        return new InputStreamReader(bytes, encoding(head));
    }

    private static Charset encoding(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        return switch (first) {
            case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
            case 0x003c -> StandardCharsets.UTF_16BE;
            case 0x3c00 -> StandardCharsets.UTF_16LE;
            default -> {
                String text = new String(head, StandardCharsets.ISO_8859_1);
                Matcher declared = DECLARED.matcher(text.substring(0, Math.max(text.indexOf("?>"), 0)));
                yield declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            }
        };
    }

    /** An attribute's value without its references. */
    static String unescaped(String value) {
        return value.indexOf('&') < 0
                ? value
                : REFERENCE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
    }

    private static String meant(String reference) {
        return switch (reference) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        reference.startsWith("#x")
                                ? Integer.parseInt(reference.substring(2), 16)
                                : Integer.parseInt(reference.substring(1)));
        };
    }

    /** Writes a text so that it is one, cut where Excel would refuse the file; what XML cannot hold becomes U+FFFD. */
    static void write(Writer out, String text) throws IOException {
        int end = text.length() <= LONGEST
                ? text.length()
                : Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        int done = 0;
        for (int i = 0; i < end; i++) {
            String instead = instead(text, i);
            if (instead != null) {
                out.write(text, done, i - done);
                out.write(instead);
                done = i + 1;
            }
        }
        out.write(text, done, end - done);
    }

    private static @Nullable String instead(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\n', '\t' -> null;
            case '\r' -> "";
            // Excel would read _x000D_ as a carriage return: the underscore is written as one
            case '_' -> text.startsWith("x", i + 1) && text.startsWith("_", i + 6) ? "_x005F_" : null;
            case '\ufffe', '\uffff' -> "\ufffd";
            default -> c < ' ' || isLone(text, i) ? "\ufffd" : null;
        };
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
