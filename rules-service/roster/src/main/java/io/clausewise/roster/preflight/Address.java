package io.clausewise.roster.preflight;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Where a cell is; the row from 1 as Excel shows it, the column from 0. */
record Address(int row, int column) {
    @Override
    public String toString() {
        return CellReference.convertNumToColString(column) + row;
    }

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    /** Reads {@code C5} or {@code $C$5}; null for what is no address of Excel's. */
    static @Nullable Address parse(String ref) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < ref.length(); i++) {
            char c = ref.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0 && column < MOST_COLUMNS) {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0 && row < MOST_ROWS) {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                return null;
            }
        }
        boolean fits = row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
        return fits ? new Address(row, column - 1) : null;
    }
}
