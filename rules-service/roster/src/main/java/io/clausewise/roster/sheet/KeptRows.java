package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read, small enough to be kept until they are wanted again: parsing a sheet costs many times as much. Each is
 * one string, numbers in it as characters of that value.
 */
public final class KeptRows {
    private static final int FORMULA = 0x100;
    private static final int CARRIED = 0x200;
    /** What a row takes besides its characters, in bytes. */
    private static final int EACH = 48;

    private final List<String> rows = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private long room;

    /** @param most bytes to be kept; 0 for none */
    public KeptRows(long most) {
        this.room = most;
    }

    /** Keeps a row; all are let go of as soon as they are too many. */
    public void add(SheetRow row) {
        if (room <= 0) {
            return;
        }
        buffer.setLength(0);
        whole(row.number());
        buffer.append((char) row.cells().size());
        for (SheetCell cell : row.cells()) {
            write(cell);
        }
        room -= 2L * buffer.length() + EACH;
        if (room <= 0) {
            rows.clear();
        } else {
            rows.add(buffer.toString());
        }
    }

    /** Whether every row that was added is still there. */
    public boolean complete() {
        return room > 0;
    }

    /** Rows in the order they were added, each made anew. */
    public SheetRows from(int first, int count) {
        return new SheetRows() {
            private int next = first;

            @Override
            public @Nullable SheetRow next() {
                return next == first + count ? null : new Reading(rows.get(next++)).row();
            }

            @Override
            public void close() {
                // nothing open
            }
        };
    }

    private void write(SheetCell cell) {
        buffer.append((char) cell.column());
        int flags = (cell.formula() ? FORMULA : 0) | (cell.carried() ? CARRIED : 0);
        CellContent content = cell.content();
        if (content instanceof CellContent.Text text) {
            write('t' | flags, text.text());
        } else if (content instanceof CellContent.Number number) {
            write('n' | flags, number.value().toString());
            text(number.shown());
        } else if (content instanceof CellContent.DateValue date) {
            write('d' | flags, date.date().toString());
            text(date.shown());
        } else if (content instanceof CellContent.Flag flag) {
            write('f' | flags, flag.value() ? "1" : "");
        } else if (content instanceof CellContent.Fault fault) {
            write('e' | flags, fault.shown());
        } else {
            write('b' | flags, "");
        }
    }

    private void write(int kind, String text) {
        buffer.append((char) kind);
        text(text);
    }

    private void text(String text) {
        whole(text.length());
        buffer.append(text);
    }

    private void whole(int number) {
        buffer.append((char) (number >>> 16)).append((char) number);
    }

    /** One row, from left to right. */
    private static final class Reading {
        private final String kept;
        private int at;

        Reading(String kept) {
            this.kept = kept;
        }

        SheetRow row() {
            int number = whole();
            int count = kept.charAt(at++);
            List<SheetCell> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int column = kept.charAt(at++);
                int kind = kept.charAt(at++);
                cells.add(new SheetCell(column, content(kind), (kind & FORMULA) != 0, (kind & CARRIED) != 0));
            }
            return new SheetRow(number, cells);
        }

        private CellContent content(int kind) {
            String text = text();
            return switch ((char) (kind & 0xff)) {
                case 't' -> new CellContent.Text(text);
                case 'n' -> new CellContent.Number(new BigDecimal(text), text());
                case 'd' -> new CellContent.DateValue(LocalDate.parse(text), text());
                case 'f' -> new CellContent.Flag(!text.isEmpty());
                case 'e' -> new CellContent.Fault(text);
                default -> new CellContent.Blank();
            };
        }

        private String text() {
            int length = whole();
            at += length;
            return kept.substring(at - length, at);
        }

        private int whole() {
            return kept.charAt(at++) << 16 | kept.charAt(at++);
        }
    }
}
