package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A row with something in it.
 *
 * @param number as Excel shows it, from 1
 * @param cells that are not blank, from left to right
 */
public record SheetRow(int number, List<SheetCell> cells) {
    private static final CellContent BLANK = new CellContent.Blank();

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; null where it is blank. */
    public @Nullable SheetCell cell(int column) {
        // rows are short: a search from the left is as fast as any
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** What a column from 0 holds. */
    public CellContent at(int column) {
        SheetCell cell = cell(column);
        return cell == null ? BLANK : cell.content();
    }

    /** {@code C5} for column 2 of row 5. */
    public String address(int column) {
        return CellReference.convertNumToColString(column) + number;
    }
}
