package io.clausewise.roster.people;

import io.clausewise.message.Explanation;
import io.clausewise.roster.cells.CellFinding.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Something an officer should know: about a cell, a row, a column, or the roster as a whole.
 *
 * @param code stable name of what was found, e.g. {@code id-lower-x}, {@code duplicate-id}
 * @param weight whether something is wrong, or only to be known
 * @param sheet its name; empty for a CSV file, and where the finding is about the whole roster
 * @param row as Excel shows it, from 1; 0 where the finding is about no single row
 * @param address of the cell, e.g. {@code C5}; null where the finding is about no single cell
 * @param citation place in the notice it rests on; null where it rests on none
 */
public record RosterFinding(
        String code,
        Weight weight,
        String sheet,
        int row,
        @Nullable String address,
        Explanation explanation,
        @Nullable String citation) {}
