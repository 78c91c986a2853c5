package io.clausewise.roster.annotate;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * A cell we add; numbers stand in the middle, where words may stand among them.
 *
 * @param value a text, or a number that can be sorted and counted with
 */
record OwnCell(Object value, Look look) {

    /** A text; empty for a blank cell. */
    static OwnCell of(String text) {
        return new OwnCell(text, Look.of(text));
    }

    static OwnCell number(BigDecimal number) {
        return new OwnCell(number, Look.CENTRED);
    }

    /** Points as {@code RankWords} writes them: a number where they are certain. */
    static OwnCell points(String text) {
        return text.matches("\\d+(\\.\\d+)?") ? number(new BigDecimal(text)) : new OwnCell(text, Look.CENTRED);
    }

    /** Its text; empty for a number, which needs one line. */
    String text() {
        return value instanceof String text ? text : "";
    }

    void write(CellXml cells, int column, int style) throws IOException {
        if (value instanceof BigDecimal number) {
            cells.number(column, style, number.doubleValue());
        } else {
            cells.text(column, style, text());
        }
    }
}
