package io.clausewise.roster.people;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.cells.CellReading;
import io.clausewise.roster.sheet.SheetCell;

/** 申报等级. */
record GradeTask(CellReader reader) implements ColumnTask {
    @Override
    public void read(SheetCell cell, Draft draft) {
        CellReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> draft.tell(cell.column(), finding));
        if (reading.value().isPresent()) {
            draft.applies(QualificationLevel.valueOf(reading.value().get().stringValue()), cell);
        } else if (reading.findings().stream().anyMatch(PeopleMessages::isFault)) {
            draft.appliesForNothingUnderstood();
        }
    }
}
