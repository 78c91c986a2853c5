package io.clausewise.roster.cells;

/** A text in which every character stands where it stood, but in half-width capitals and with one kind of blank. */
final class FoldedText {
    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        if (narrow >= 'a' && narrow <= 'z') {
            return (char) (narrow - 'a' + 'A');
        }
        return switch (narrow) {
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            case '\t', '\u00a0', '\u3000' -> ' ';
            case '—', '–', '−' -> '-';
            case 'Ⅰ' -> 'I';
            default -> narrow;
        };
    }
}
