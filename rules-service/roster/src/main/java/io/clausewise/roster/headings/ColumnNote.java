package io.clausewise.roster.headings;

import io.clausewise.message.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Something the officer should know about a column.
 *
 * @param code stable: {@code column-unknown}, {@code column-kept-apart}, {@code column-ambiguous}, {@code column-set-aside},
 *     {@code column-result-ignored}, {@code column-not-found}
 * @param address of the heading, e.g. {@code I3}; null where no column has it
 */
public record ColumnNote(String code, @Nullable String address, Explanation explanation) {}
