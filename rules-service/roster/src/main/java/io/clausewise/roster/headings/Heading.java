package io.clausewise.roster.headings;

import java.util.List;
import java.util.Optional;

/**
 * A sheet's heading.
 *
 * @param firstRow from 1, as Excel shows it
 * @param lastRow the same row, or the lower one of a heading of two or three
 * @param columns with a heading, from left to right
 * @param notes about columns, from left to right
 */
public record Heading(int firstRow, int lastRow, List<Column> columns, List<ColumnNote> notes) {
    public Heading {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** The one column that holds a field. */
    public Optional<Column> find(String pointer) {
        return columns.stream()
                .filter(column ->
                        column.use() == ColumnUse.FIELD && column.pointers().contains(pointer))
                .findFirst();
    }
}
