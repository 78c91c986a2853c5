package io.clausewise.roster.people;

import io.clausewise.roster.cells.MaterialsReader;
import io.clausewise.roster.cells.MaterialsReading;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** The documents handed in, several in one cell. */
record MaterialsTask(MaterialsReader reader) implements ColumnTask {
    @Override
    public void read(SheetCell cell, Draft draft) {
        Optional<MaterialsReading> reading = reader.read(cell.content());
        if (reading.isEmpty()) {
            return;
        }
        reading.get().findings().forEach(finding -> draft.tell(cell.column(), finding));
        if (!reading.get().codes().isEmpty() || reading.get().complete()) {
            ArrayNode codes = draft.section(List.of("application")).putArray("materials");
            reading.get().codes().forEach(codes::add);
        }
        if (!reading.get().complete()) {
            draft.incomplete("/application/materials");
        }
    }
}
