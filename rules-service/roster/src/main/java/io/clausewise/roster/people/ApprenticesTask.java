package io.clausewise.roster.people;

import io.clausewise.roster.cells.FactsReader;
import io.clausewise.roster.cells.FactsReading;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;

/** What an apprentice won, in one cell. An apprentice's honours are no field of a profile, and are not the person's. */
record ApprenticesTask(FactsReader reader) implements ColumnTask {
    private static final String LIST = "/competitions";

    @Override
    public void read(SheetCell cell, Draft draft) {
        FactsReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> draft.tell(cell.column(), finding));
        if (reading.lists().containsKey("/honours")) {
            draft.tell(
                    cell.column(),
                    PeopleMessages.apprenticesHonour(cell.content().shown()));
        }
        if (reading.lists().containsKey(LIST)) {
            draft.list(Draft.APPRENTICES_COMPETITIONS)
                    .add(new ListSource(
                            reading.lists().getOrDefault(LIST, List.of()),
                            !reading.incomplete().contains(LIST),
                            true,
                            cell.column()));
        }
    }
}
