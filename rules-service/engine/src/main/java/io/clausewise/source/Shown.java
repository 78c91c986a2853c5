package io.clausewise.source;

/** Shows what somebody wrote inside a message: short, on one line, nothing invisible in it. */
public final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** At most 60 characters, with control and invisible characters as U+XXXX. */
    public static String of(String written) {
        StringBuilder shown = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < written.length() && letters < MOST; letters++) {
            int c = written.codePointAt(i);
            if (InvisibleCharacters.invisible(c)) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        if (written.codePointCount(0, written.length()) > MOST) {
            shown.append('…');
        }
        return shown.toString();
    }
}
