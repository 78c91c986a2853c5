package io.clausewise.roster.headings;

import io.clausewise.message.Text;

/**
 * Something a column may be said to hold.
 *
 * @param word to write for it in a mapping
 * @param pointer what {@link Mapping#read} makes of the word: as in {@link Mapping#headings}
 * @param label for people
 */
public record Meaning(String word, String pointer, Text label) {}
