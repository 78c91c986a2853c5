package io.clausewise.app.pages.notices;

import io.clausewise.notice.Interpretation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a clause is read where the notice leaves room, as {@code interpretations.md} says it.
 *
 * @param parts in the order they are written
 */
record Reading(String id, String title, List<Part> parts) {
    private static final Pattern LABELLED = Pattern.compile("- \\*\\*(.+?)\\*\\*[：:]\\s*(.*)");

    /** One of its points; the label is empty where it has none. */
    record Part(String label, String text) {
        static Part of(String line) {
            Matcher labelled = LABELLED.matcher(line);
            return labelled.matches() ? new Part(labelled.group(1), labelled.group(2)) : new Part("", line);
        }
    }

    static Reading of(Interpretation interpretation) {
        return new Reading(
                interpretation.id(),
                interpretation.title(),
                interpretation
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Part::of)
                        .toList());
    }
}
