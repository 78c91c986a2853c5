package io.clausewise.roster.annotate;

import io.clausewise.roster.paper.Heights;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A few rows of a sheet, held until they are written. */
final class Lines {
    private static final double TITLE = 24;

    private final StyleBook styles;
    private final List<List<Item>> lines = new ArrayList<>();

    private final int[] widths;

    /** @param widths of the sheet's columns, in characters */
    Lines(StyleBook styles, int[] widths) {
        this.styles = styles;
        this.widths = widths;
    }

    /**
     * One cell; a value that is a Number is written as one.
     *
     * @param to the last column of the cells it is merged with; its own where it stands alone
     */
    record Item(int column, Look look, Object value, int to) {
        Item(int column, Look look, Object value) {
            this(column, look, value, column);
        }
    }

    /** A row; returns its number, from 1. */
    int add(Item... items) {
        return add(List.of(items));
    }

    int add(List<Item> items) {
        lines.add(List.copyOf(items));
        return lines.size();
    }

    /** A row whose cells stand side by side and look the same. */
    int row(Look look, Object... values) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            items.add(new Item(i, look, values[i]));
        }
        return add(items);
    }

    int size() {
        return lines.size();
    }

    /** Merges what spans several columns. */
    void layOut(XSSFSheet sheet) {
        layOut(sheet, 1);
    }

    /** @param first row of these, from 1 */
    void layOut(XSSFSheet sheet, int first) {
        for (int i = 0; i < lines.size(); i++) {
            for (Item item : lines.get(i)) {
                if (item.to() > item.column()) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(first - 1 + i, first - 1 + i, item.column(), item.to()));
                }
            }
        }
    }

    private double height(List<Item> items) {
        double highest = 0;
        for (Item item : items) {
            int width = 0;
            for (int column = item.column(); column <= item.to(); column++) {
                width += widths[column];
            }
            boolean wraps = item.look().wraps() && !(item.value() instanceof Number);
            highest = Math.max(
                    highest,
                    item.look() == Look.TITLE
                            ? TITLE
                            : Heights.of(wraps ? item.value().toString() : "", width));
        }
        return highest;
    }

    void write(Writer out) throws IOException {
        write(new CellXml(out, ""), 1);
    }

    /** @param first row of these, from 1 */
    void write(CellXml cells, int first) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            cells.startFittedRow(first + i, height(lines.get(i)));
            for (Item item : lines.get(i)) {
                if (item.value() instanceof Number number) {
                    cells.number(item.column(), styles.own(item.look()), number.doubleValue());
                } else {
                    String text = item.value().toString();
                    boolean quoted = item.look() == Look.TEXT && Look.of(text) == Look.QUOTED;
                    cells.text(item.column(), styles.own(quoted ? Look.QUOTED : item.look()), text);
                }
                for (int column = item.column() + 1; column <= item.to(); column++) {
                    cells.blank(column, styles.own(item.look()));
                }
            }
            cells.endRow();
        }
    }
}
