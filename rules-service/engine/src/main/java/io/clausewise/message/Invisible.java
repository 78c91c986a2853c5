package io.clausewise.message;

/** Characters that a reader does not see, or that make a text look other than it is. */
public final class Invisible {
    private Invisible() {}

    /** Control, format (direction overrides, zero-width), line separators, private and unassigned characters. */
    public static boolean is(int c) {
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
