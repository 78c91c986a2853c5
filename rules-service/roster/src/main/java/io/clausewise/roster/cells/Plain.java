package io.clausewise.roster.cells;

import java.text.Normalizer;
import java.util.Locale;

/** Texts of cells without what nobody means: width, blanks, invisible characters. */
final class Plain {
    /** A value of one field is short; what is longer is not looked at, however it may be built. */
    static final int LONGEST = 200;

    private Plain() {}

    /** NFKC, without white space and format characters; a text too long for a value stays as it is. */
    static String of(String text) {
        return text.length() > LONGEST ? text : withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** What words are compared by: {@link #of} in capitals. */
    static String fold(String text) {
        return of(text).toUpperCase(Locale.ROOT);
    }

    static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().filter(c -> !blank(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** Without white space and format characters at its ends. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (from < to && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean blank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
