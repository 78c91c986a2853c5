package io.clausewise.roster.headings;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A column of a roster, as its heading says.
 *
 * @param index from 0
 * @param heading as written, on one line; of a two-row heading both parts with {@code /} between
 * @param pointers JSON Pointers of the fields it holds, {@code *} for a place in a list; several where officers write
 *     several facts in one cell; for the marks of experts a {@link MarkPlace#pointer}; of an ambiguous column what it could hold
 * @param mixed whether its cells may also hold what is no such field
 * @param perhaps headings of the vocabulary it was perhaps meant to be, nearest first
 */
public record Column(
        int index,
        String heading,
        ColumnUse use,
        Confidence confidence,
        List<String> pointers,
        boolean mixed,
        List<String> perhaps) {
    public Column {
        pointers = List.copyOf(pointers);
        perhaps = List.copyOf(perhaps);
    }

    /** One somebody decided about. */
    static Column given(int index, String heading, ColumnUse use, List<String> pointers, boolean mixed) {
        return new Column(index, heading, use, Confidence.GIVEN, pointers, mixed, List.of());
    }

    /** As Excel has them: {@code D}. */
    public String letters() {
        return letters(index);
    }

    static String letters(int index) {
        return CellReference.convertNumToColString(index);
    }

    Column as(ColumnUse other) {
        return new Column(index, heading, other, confidence, pointers, mixed, perhaps);
    }
}
