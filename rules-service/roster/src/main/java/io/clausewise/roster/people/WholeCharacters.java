package io.clausewise.roster.people;

/** Texts without halves of characters (lone surrogates), which an {@code .xls} file may hold and JSON may not. */
final class WholeCharacters {
    private WholeCharacters() {}

    /** The text itself where nothing is wrong with it; else with U+FFFD for each half. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
