package io.clausewise.roster.paper;

/** How high rows of ours have to be: not every program fits them to their texts when it opens a file. */
public final class Heights {
    private static final double LINE = 14.5;
    private static final double AROUND = 3;
    /** As high as Excel lets a row be. */
    private static final double HIGHEST = 409;

    private Heights() {}

    /**
     * Points that a text needs.
     *
     * @param width of its column, in characters
     */
    public static double of(String text, int width) {
        int room = Math.max(width - 1, 1);
        int lines = 0;
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            places += c < 0x2e80 ? 1 : 2;
            if (c == '\n' || places > room) {
                lines++;
                places = c == '\n' ? 0 : c < 0x2e80 ? 1 : 2;
            }
        }
        return Math.min((lines + 1) * LINE + AROUND, HIGHEST);
    }

    /** The highest of several texts side by side. */
    public static double of(String[] texts, int[] widths) {
        double highest = 0;
        for (int i = 0; i < texts.length; i++) {
            highest = Math.max(highest, of(texts[i], widths[i]));
        }
        return highest;
    }
}
