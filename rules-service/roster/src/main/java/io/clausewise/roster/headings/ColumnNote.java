package io.clausewise.roster.headings;

import io.clausewise.message.Explanation;

/**
 * Something the officer should know about a column.
 *
 * @param code stable: {@code column-unknown}, {@code column-kept-apart}, {@code column-ambiguous}, {@code column-result-ignored}
 * @param address of the heading, e.g. {@code I3}
 */
public record ColumnNote(String code, String address, Explanation explanation) {}
