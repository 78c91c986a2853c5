package io.clausewise.roster.screening;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** Some rows of one sheet, one below the other, to be judged by one thread. */
final class Batch {
    private static final int MOST = 256;
    /** In characters. */
    private static final long HEAVY = 1 << 20;

    /** @param person number in the roster; -1 for rows that name nobody */
    record Item(SheetRow row, RowKind kind, int person) {}

    private final RowJudge judge;
    private final String sheet;
    private final List<Item> items = new ArrayList<>();
    private long weight;

    Batch(RowJudge judge, String sheet) {
        this.judge = judge;
        this.sheet = sheet;
    }

    void add(Item item) {
        items.add(item);
        for (SheetCell cell : item.row().cells()) {
            weight += cell.content() instanceof CellContent.Text text
                    ? text.text().length()
                    : 1;
        }
    }

    boolean full() {
        return items.size() >= MOST || weight >= HEAVY;
    }

    /** In characters. */
    long weight() {
        return weight;
    }

    /** What came of each row, in their order. */
    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>(items.size());
        for (Item item : items) {
            if (Thread.currentThread().isInterrupted()) {
                // nobody waits for the rest
                return judged;
            }
            judged.add(
                    item.kind() == RowKind.PERSON
                            ? new Person(judge.judge(item.person(), item.row()))
                            : new Nobody(new PassedRow(sheet, item.row(), item.kind())));
        }
        return judged;
    }

    /** What came of a row. */
    sealed interface Judged {}

    record Person(ScreenedRow row) implements Judged {}

    record Nobody(PassedRow row) implements Judged {}
}
