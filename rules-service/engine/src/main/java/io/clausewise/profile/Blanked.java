package io.clausewise.profile;

/** A text of which parts become blanks, with every line and column where it was. */
final class Blanked {
    private final String original;
    private final StringBuilder blanked;
    private int copied;
    private int blanks;

    Blanked(String original) {
        this.original = original;
        this.blanked = new StringBuilder(original.length());
    }

    /** Each part is behind the one before it. */
    void blank(int from, int to) {
        blanked.append(original, copied, from);
        for (int i = from; i < to; i++) {
            char c = original.charAt(i);
            // columns count characters, not halves of them
            if (!Character.isLowSurrogate(c) || i == from || !Character.isHighSurrogate(original.charAt(i - 1))) {
                blanked.append(c == '\n' ? '\n' : ' ');
            }
        }
        copied = to;
        blanks += to - from;
    }

    /** Characters of the first so many that are not blanked; none behind them is. */
    int kept(int first) {
        return first - blanks;
    }

    String text() {
        return blanked + original.substring(copied);
    }
}
