package io.clausewise.language;

/** Full-width characters, as a Chinese keyboard gives them, and the plain ones that rules are written with. */
final class FullWidth {
    private static final String WIDE = "“”‘’、。《》「」【】〔〕　\u00a0";
    private static final String PLAIN = "\"\"'',.<>\"\"[]()  ";

    private FullWidth() {}

    /** The plain character in its place; the character itself if it is not full-width. */
    static int narrow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        int index = WIDE.indexOf(c);
        return index < 0 ? c : PLAIN.charAt(index);
    }
}
