package io.clausewise.roster.people;

import io.clausewise.roster.cells.MarksReader;
import io.clausewise.roster.cells.MarksReading;
import io.clausewise.roster.sheet.SheetCell;

/** The marks of experts for one dimension, one or several in a cell. */
record MarksTask(MarksReader reader) implements ColumnTask {
    @Override
    public void read(SheetCell cell, Draft draft) {
        MarksReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> draft.tell(cell.column(), finding));
        if (reading.said()) {
            draft.marks().put(cell.column(), reading);
        }
    }
}
