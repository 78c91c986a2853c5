package io.clausewise.message;

import java.util.function.IntFunction;

/**
 * Shows what somebody wrote inside a message: at most 60 characters, on one line, with nothing in it that a terminal, a log
 * or a page could trip over.
 */
public final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** Invisible characters as {@code <U+202E>}. */
    public static String of(String written) {
        return cut(written, c -> String.format("<U+%04X>", c));
    }

    /** Invisible characters as JSON would have them: {@code \}{@code u202e}. */
    public static String ofJson(String written) {
        return cut(written, c -> String.format(c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
    }

    /** {@link #of} in Chinese quotation marks. */
    public static String zh(String written) {
        return "“" + of(written) + "”";
    }

    /** {@link #of} in English quotation marks. */
    public static String en(String written) {
        return "\"" + of(written) + "\"";
    }

    private static String cut(String written, IntFunction<String> code) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int letters = 0; at < written.length() && letters < MOST; letters++) {
            int c = written.codePointAt(at);
            shown.append(Invisible.is(c) ? code.apply(c) : Character.toString(c));
            at += Character.charCount(c);
        }
        return at < written.length() ? shown.append('…').toString() : shown.toString();
    }
}
