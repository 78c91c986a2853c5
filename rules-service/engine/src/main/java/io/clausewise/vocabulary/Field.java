package io.clausewise.vocabulary;

import io.clausewise.message.Text;
import java.util.List;

/**
 * A field of the profile in people's words.
 *
 * @param pointer JSON Pointer with {@code *} for a place in a list, e.g. {@code /competitions/*}{@code /rank}
 * @param label what people call it
 * @param headings column headings that mean it, in rosters and decision tables
 */
public record Field(String pointer, Text label, List<String> headings) {
    public Field {
        headings = List.copyOf(headings);
    }
}
