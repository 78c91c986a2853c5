package io.clausewise.roster.people;

import io.clausewise.roster.cells.ApprenticesReader;
import io.clausewise.roster.cells.FactsReading;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;

/** All apprentices of the person in one cell. */
record ApprenticeListTask(ApprenticesReader reader) implements ColumnTask {
    private static final String LIST = ApprenticesReader.LIST;

    @Override
    public void read(SheetCell cell, Draft draft) {
        FactsReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> draft.tell(cell.column(), finding));
        boolean incomplete = reading.incomplete().contains(LIST);
        if (incomplete || reading.lists().containsKey(LIST)) {
            draft.list(LIST)
                    .add(new ListSource(
                            reading.lists().getOrDefault(LIST, List.of()), !incomplete, true, cell.column()));
        }
    }
}
