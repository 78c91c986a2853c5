package io.clausewise.roster.people;

import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;

/** A field of a section: {@code /person/name}, {@code /application/photo/bytes}. */
final class FieldTask implements ColumnTask {
    private final List<String> sections;
    private final String field;
    private final CellReader reader;

    FieldTask(String pointer, CellReader reader) {
        List<String> names = List.of(pointer.substring(1).split("/"));
        this.sections = names.subList(0, names.size() - 1);
        this.field = names.get(names.size() - 1);
        this.reader = reader;
    }

    @Override
    public void read(SheetCell cell, Draft draft) {
        draft.value(reader, cell).ifPresent(value -> draft.section(sections).set(field, value));
    }
}
