package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A few rows of a sheet, held until they are written. */
final class Lines {
    private final StyleBook styles;
    private final List<List<Item>> lines = new ArrayList<>();

    Lines(StyleBook styles) {
        this.styles = styles;
    }

    /** One cell; a value that is a Number is written as one. */
    record Item(int column, Look look, Object value) {}

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

    void write(Writer out) throws IOException {
        CellXml cells = new CellXml(out, "");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            cells.startRow(i + 1);
            for (Item item : lines.get(i)) {
                if (item.value() instanceof Number number) {
                    cells.number(item.column(), styles.own(item.look()), number.doubleValue());
                } else {
                    String text = item.value().toString();
                    boolean quoted = item.look() == Look.TEXT && Look.of(text) == Look.QUOTED;
                    cells.text(item.column(), styles.own(quoted ? Look.QUOTED : item.look()), text);
                }
            }
            cells.endRow();
        }
    }
}
