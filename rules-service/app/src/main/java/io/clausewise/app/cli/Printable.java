package io.clausewise.app.cli;

/** Takes from what others wrote whatever would move the cursor, recolour or reverse a terminal's text. */
final class Printable {
    private Printable() {}

    /** With control, format and private characters as {@code <U+001B>}. */
    static String of(String written) {
        StringBuilder shown = new StringBuilder(written.length());
        written.codePoints().forEach(c -> {
            if (harmful(c)) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean harmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
