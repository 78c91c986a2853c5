package io.clausewise.language;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import org.jspecify.annotations.Nullable;

/** A decision table's cells, with findings reported at them. */
record TableCells(Grid grid, FileFindings findings) {
    String text(int row, int column) {
        return grid.cell(row, column);
    }

    Place place(int row, int column) {
        return new Place(findings.file(), row + 1, Grid.address(row, column));
    }

    void report(int row, int column, Fault fault) {
        report(row, column, null, fault);
    }

    void report(int row, int column, @Nullable String rule, Fault fault) {
        findings.add(row + 1, Grid.address(row, column), rule == null ? null : Shown.of(rule), fault);
    }

    /** Reports what stands in a cell that has to be empty; whether something does. */
    boolean refuse(int row, int column) {
        boolean filled = !text(row, column).isEmpty();
        if (filled) {
            report(row, column, TableMessages.cellOutside(text(row, column)));
        }
        return filled;
    }

    /** From that column on the row has to be empty. */
    void refuseFrom(int row, int column) {
        for (int i = column; i < grid.width(row); i++) {
            refuse(row, i);
        }
    }
}
