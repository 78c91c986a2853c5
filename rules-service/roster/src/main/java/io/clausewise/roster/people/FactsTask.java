package io.clausewise.roster.people;

import io.clausewise.roster.cells.FactsReader;
import io.clausewise.roster.cells.FactsReading;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Several facts in one cell: 技能大赛获奖和获得先进荣誉称号情况. */
final class FactsTask implements ColumnTask {
    private final FactsReader reader;
    /** Lists the column asks for as a whole. */
    private final List<String> asked;

    FactsTask(FactsReader reader, List<String> pointers) {
        this.reader = reader;
        this.asked = pointers.stream().filter(pointer -> !pointer.contains("*")).toList();
    }

    @Override
    public void read(SheetCell cell, Draft draft) {
        FactsReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> draft.tell(cell.column(), finding));
        Set<String> lists = new TreeSet<>(reading.lists().keySet());
        lists.addAll(reading.incomplete());
        for (String list : lists) {
            draft.list(list)
                    .add(new ListSource(
                            reading.lists().getOrDefault(list, List.of()),
                            !reading.incomplete().contains(list),
                            asked.contains(list),
                            cell.column()));
        }
    }
}
