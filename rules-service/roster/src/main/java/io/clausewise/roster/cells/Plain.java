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
        return text.length() > LONGEST || isPlain(text)
                ? text
                : withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Chinese characters and ASCII without blanks: nearly all cells. NFKC leaves them alone. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!visible(c)) {
                return false;
            }
        }
        return true;
    }

    /** What words are compared by: {@link #of} in capitals. */
    static String fold(String text) {
        return of(text).toUpperCase(Locale.ROOT);
    }

    static String withoutBlanks(String text) {
        int blank = 0;
        while (blank < text.length() && !blank(text.codePointAt(blank))) {
            blank += Character.charCount(text.codePointAt(blank));
        }
        if (blank == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length()).append(text, 0, blank);
        text.substring(blank).codePoints().filter(c -> !blank(c)).forEach(rest::appendCodePoint);
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

    /** Chinese characters and ASCII: most cells hold nothing else. */
    private static boolean visible(int c) {
        return c >= 0x4e00 && c <= 0x9fa5 || c > ' ' && c < 0x7f;
    }

    static boolean blank(int c) {
        return !visible(c) && isBlank(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
