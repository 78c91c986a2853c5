package io.clausewise.roster.people;

import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.sheet.SheetCell;

/** What people attest: a column headed by the title of a criterion, with yes or no in it. */
record AttestationTask(String criterion, CellReader reader) implements ColumnTask {
    @Override
    public void read(SheetCell cell, Draft draft) {
        draft.value(reader, cell).ifPresent(met -> draft.attestations()
                .addObject()
                .put("criterion", criterion)
                .set("met", met));
    }
}
