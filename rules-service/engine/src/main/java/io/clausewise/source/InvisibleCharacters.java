package io.clausewise.source;

/** Characters that a reader does not see, or that make a text look other than it is: none may stand in a rule file. */
final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** Control, format (direction overrides, zero-width), line separators, private and unassigned characters. */
    static boolean invisible(int c) {
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

    /** Reports each line with one, apart from line breaks and tabs. */
    static void check(String text, FileFindings findings) {
        int line = 1;
        boolean reported = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                reported = false;
            } else if (c != '\t' && invisible(c) && !reported) {
                findings.add(line, SourceMessages.invisibleCharacter(c));
                reported = true;
            }
        }
    }
}
