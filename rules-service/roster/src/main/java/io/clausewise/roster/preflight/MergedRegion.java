package io.clausewise.roster.preflight;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Cells merged into one; rows from 1 as Excel shows them, columns from 0, both ends included. */
public record MergedRegion(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:C2}; null for anything else. */
    static @Nullable MergedRegion parse(@Nullable String ref) {
        if (ref == null) {
            return null;
        }
        int colon = ref.indexOf(':');
        Address from = Address.parse(colon < 0 ? ref : ref.substring(0, colon));
        Address to = Address.parse(colon < 0 ? ref : ref.substring(colon + 1));
        return from == null || to == null ? null : new MergedRegion(from.row(), from.column(), to.row(), to.column());
    }

    /** {@code A1:C2}. */
    @Override
    public String toString() {
        return CellReference.convertNumToColString(firstColumn) + firstRow + ":"
                + CellReference.convertNumToColString(lastColumn) + lastRow;
    }
}
