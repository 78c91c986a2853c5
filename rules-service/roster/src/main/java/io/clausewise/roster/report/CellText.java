package io.clausewise.roster.report;

/** A text as a cell can hold it. */
final class CellText {
    /** As many characters as Excel lets stand in one cell. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    /** Cut where Excel would refuse the file; what XML cannot hold becomes U+FFFD, and {@code _x0041_} stays what it is. */
    static String of(String text) {
        StringBuilder held = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String shown = shown(text, i, c);
            if (held.length() + shown.length() > LONGEST) {
                break;
            }
            held.append(shown);
            i += Character.charCount(c);
        }
        return held.toString();
    }

    private static String shown(String text, int at, int c) {
        if (c == '_' && text.substring(at, Math.min(at + 7, text.length())).matches("_x[0-9A-Fa-f]{4}_")) {
            // else Excel would read a character of that number
            return "_x005F_";
        }
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || lone || c == 0xfffe || c == 0xffff ? "\ufffd" : Character.toString(c);
    }
}
