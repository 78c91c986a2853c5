package io.clausewise.source;

import io.clausewise.message.Invisible;

/** Finds the invisible characters of a rule file: none may stand in it. */
final class InvisibleCharacters {
    private InvisibleCharacters() {}

    /** Reports each line with one, apart from line breaks and tabs. */
    static void check(String text, FileFindings findings) {
        int line = 1;
        boolean reported = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                reported = false;
            } else if (c != '\t' && Invisible.is(c) && !reported) {
                findings.add(line, SourceMessages.invisibleCharacter(c));
                reported = true;
            }
        }
    }
}
