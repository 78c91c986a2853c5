package io.clausewise.roster.people;

import io.clausewise.roster.cells.NamesReader;
import io.clausewise.roster.cells.None;
import io.clausewise.roster.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;

/** The names of apprentices or members, one or several in a cell; each is one element of the list. */
record NamesTask(String list, NamesReader reader) implements ColumnTask {
    @Override
    public void read(SheetCell cell, Draft draft) {
        if (None.says(cell.content().shown())) {
            draft.list(list).none(cell.column());
            return;
        }
        draft.value(reader, cell).ifPresent(names -> {
            List<String> all = new ArrayList<>();
            names.forEach(name -> all.add(name.stringValue()));
            draft.list(list).names(all, cell.column());
        });
    }
}
