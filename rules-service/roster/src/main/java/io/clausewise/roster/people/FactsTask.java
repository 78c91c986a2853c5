package io.clausewise.roster.people;

import io.clausewise.roster.cells.FactsReader;
import io.clausewise.roster.cells.FactsReading;
import io.clausewise.roster.sheet.SheetCell;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Several facts in one cell: 技能大赛获奖和获得先进荣誉称号情况. */
final class FactsTask implements ColumnTask {
    /** More are not told one by one. */
    private static final int MOST = 5;

    private final FactsReader reader;
    /** Lists the column asks for as a whole. */
    private final List<String> asked;

    FactsTask(FactsReader reader, List<String> pointers) {
        this.reader = reader;
        this.asked = pointers.stream().filter(pointer -> !pointer.contains("*")).toList();
    }

    /** What is no title in 行政职务或职称 is a post: nothing is wrong with it. */
    private void tell(FactsReading reading, SheetCell cell, Draft draft) {
        boolean others = asked.isEmpty();
        reading.findings().stream()
                .filter(finding -> !others || !finding.code().startsWith("remainder-"))
                .forEach(finding -> draft.tell(cell.column(), finding));
        if (others) {
            reading.quoted().stream()
                    .limit(MOST)
                    .forEach(written -> draft.tell(cell.column(), PeopleMessages.otherContent(written)));
        }
    }

    @Override
    public void read(SheetCell cell, Draft draft) {
        FactsReading reading = reader.read(cell.content());
        tell(reading, cell, draft);
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
