package io.clausewise.app.screening;

import java.text.Normalizer;

/** Keeps text text in spreadsheets: what a CSV file holds is taken for a formula where it begins like one. */
public final class PlainCell {
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private PlainCell() {}

    /**
     * With an apostrophe before it where it would run: after blanks and invisible characters, and for full-width signs too, as
     * spreadsheets in Chinese take them (OWASP, CSV injection).
     */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isPassedOver(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        String folded = Normalizer.normalize(text.substring(first, first + 1), Normalizer.Form.NFKC);
        return BEGINNINGS.contains(text.substring(0, 1)) || BEGINNINGS.contains(folded) ? "'" + text : text;
    }

    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
