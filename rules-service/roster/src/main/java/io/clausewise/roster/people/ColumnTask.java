package io.clausewise.roster.people;

import io.clausewise.roster.sheet.SheetCell;

/** What a column's cells say about the person of their row. Immutable. */
interface ColumnTask {
    /** Reads one cell that is not blank into the row's draft. */
    void read(SheetCell cell, Draft draft);
}
