package io.clausewise.profile;

/** What Unicode asks of texts. */
final class Texts {
    private Texts() {}

    /** The place of the first surrogate that is not half of a pair; -1 where there is none. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !pairedAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the surrogate at a place is half of a pair. */
    static boolean pairedAt(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
