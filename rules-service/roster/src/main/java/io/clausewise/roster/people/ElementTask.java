package io.clausewise.roster.people;

import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.cells.None;
import io.clausewise.roster.sheet.SheetCell;
import java.util.Set;

/**
 * A field of a list's element: 竞赛级别 and 竞赛名次 beside it tell of one competition. Where a field that says what the element is
 * holds 无, there is none.
 */
final class ElementTask implements ColumnTask {
    private static final Set<String> TELLING = Set.of("name", "number", "level", "kind");

    private final String list;
    private final String field;
    private final CellReader reader;

    /** @param pointer with {@code *} once, or twice for the competitions of an apprentice */
    ElementTask(String pointer, CellReader reader) {
        int end = pointer.lastIndexOf("/*/");
        this.list = pointer.substring(0, end).replace("*", "0");
        this.field = pointer.substring(end + 3);
        this.reader = reader;
    }

    @Override
    public void read(SheetCell cell, Draft draft) {
        if (TELLING.contains(field) && None.says(cell.content().shown())) {
            draft.list(list).none(cell.column());
        } else {
            draft.value(reader, cell).ifPresent(value -> draft.list(list).put(field, value, cell.column()));
        }
    }
}
