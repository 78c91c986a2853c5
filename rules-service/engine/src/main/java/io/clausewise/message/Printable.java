package io.clausewise.message;

/** Takes from what others wrote whatever would move the cursor, recolour or reverse a terminal's text. */
public final class Printable {
    private Printable() {}

    /** With control, format and private characters as {@code <U+001B>}. */
    public static String of(String written) {
        StringBuilder shown = new StringBuilder(written.length());
        written.codePoints().forEach(c -> {
            if (Invisible.is(c)) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
