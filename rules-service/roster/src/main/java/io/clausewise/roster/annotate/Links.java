package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.Writer;

/** Links from cells of one sheet to cells of the workbook. */
final class Links implements AutoCloseable {
    /** As many links as Excel takes in one sheet, nearly. */
    static final int MOST = 65_000;
    /** As many rows as a sheet of ours gets; Excel's own limit is a little higher. */
    static final int MOST_ROWS = 1_048_000;

    private final Writer out;
    private int count;

    Links(Writer out) {
        this.out = out;
    }

    /** Whether there is room for another one; cells without a link say where to look all the same. */
    boolean more() {
        return count < MOST;
    }

    /** @param from the linked cell; @param sheet of the workbook; @param to the cell there */
    void add(String from, String sheet, String to) throws IOException {
        if (count++ == 0) {
            out.write("<hyperlinks xmlns=\"" + SheetBody.MAIN + "\">");
        }
        out.write("<hyperlink ref=\"" + from + "\" location=\"");
        XmlText.write(out, "'" + sheet.replace("'", "''") + "'!" + to);
        out.write("\" display=\"" + to + "\"/>");
    }

    @Override
    public void close() throws IOException {
        if (count > 0) {
            out.write("</hyperlinks>");
        }
    }
}
