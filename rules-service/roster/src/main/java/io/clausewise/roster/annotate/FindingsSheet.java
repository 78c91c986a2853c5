package io.clausewise.roster.annotate;

import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.paper.Heights;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 数据问题: every finding, with a link to its cell. */
final class FindingsSheet implements OwnSheet {
    private static final int HEADING = 2;
    private static final String[] TITLES = {
        "性质\nKind",
        "工作表\nSheet",
        "行\nRow",
        "单元格\nCell",
        "内容\nValue",
        "问题或说明\nWhat",
        "允许\nAllowed",
        "依据\nCitation",
        "英文\nEnglish"
    };
    private static final int[] WIDTHS = {9, 14, 7, 9, 28, 46, 34, 12, 60};

    private final Notes<FindingNote> notes;
    private final UnaryOperator<String> sheetNames;
    private final StyleBook styles;

    /** @param sheetNames of the workbook, by those of the roster */
    FindingsSheet(Notes<FindingNote> notes, UnaryOperator<String> sheetNames, StyleBook styles) {
        this.notes = notes;
        this.sheetNames = sheetNames;
        this.styles = styles;
    }

    @Override
    public String name() {
        return "数据问题";
    }

    @Override
    public void layOut(XSSFSheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, HEADING);
        int last = (int) Math.min(notes.count(), Links.MOST_ROWS) + HEADING;
        sheet.setAutoFilter(new CellRangeAddress(HEADING - 1, last - 1, 0, WIDTHS.length - 1));
        Page.ours(sheet, HEADING);
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        CellXml cells = new CellXml(out, "");
        cells.startRow(1, 24);
        cells.text(0, styles.own(Look.TITLE), OwnSheets.MARK + "数据问题 Findings");
        cells.endRow();
        cells.startRow(HEADING, 32);
        for (int i = 0; i < TITLES.length; i++) {
            cells.text(i, styles.own(Look.OWN_HEADING), TITLES[i]);
        }
        cells.endRow();
        try (Notes.Cursor<FindingNote> rows = notes.cursor()) {
            int number = HEADING;
            for (FindingNote note; number < Links.MOST_ROWS && (note = rows.next()) != null; ) {
                row(cells, ++number, note);
            }
        }
        out.write("</sheetData>");
    }

    private void row(CellXml cells, int number, FindingNote note) throws IOException {
        String sheet = note.row() == 0 && note.sheet().isEmpty() ? "" : sheetNames.apply(note.sheet());
        String[] texts = {"", sheet, "", "", note.value(), note.what(), note.allowed(), note.citation(), note.english()
        };
        cells.startFittedRow(number, Heights.of(texts, WIDTHS));
        boolean fault = note.weight() == Weight.FAULT;
        cells.text(0, styles.own(fault ? Look.BAD : Look.CENTRED), fault ? "问题" : "说明");
        text(cells, 1, sheet);
        if (note.row() > 0) {
            cells.number(2, styles.own(Look.NUMBER), note.row());
        } else {
            cells.blank(2, styles.own(Look.TEXT));
        }
        cells.text(3, styles.own(note.address().isEmpty() ? Look.TEXT : Look.LINK), note.address());
        for (int column = 4; column < texts.length; column++) {
            text(cells, column, texts[column]);
        }
        cells.endRow();
    }

    private void text(CellXml cells, int column, String text) throws IOException {
        cells.text(column, styles.own(Look.of(text)), text);
    }

    @Override
    public void links(Writer out) throws IOException {
        try (Notes.Cursor<FindingNote> rows = notes.cursor();
                Links links = new Links(out)) {
            int number = HEADING;
            for (FindingNote note; links.more() && (note = rows.next()) != null; ) {
                number++;
                if (!note.address().isEmpty()) {
                    links.add("D" + number, sheetNames.apply(note.sheet()), note.address());
                }
            }
        }
    }
}
