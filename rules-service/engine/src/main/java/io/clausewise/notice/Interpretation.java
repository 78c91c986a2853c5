package io.clausewise.notice;

/**
 * How we read a passage of a notice that can be read in more than one way.
 *
 * @param id e.g. {@code I-1}
 * @param title of its section
 * @param text of its section, in the Markdown it is written in
 */
public record Interpretation(String id, String title, String text) {}
