package io.clausewise.roster.template;

import io.clausewise.roster.paper.A4Landscape;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet to fill in: title, heading, an example, and rows for people. */
final class RosterSheet {
    /** As many rows are checked while they are filled in; more may be filled in. */
    static final int ROWS = 5_000;
    /** As many are drawn, for those who print before they write. */
    private static final int DRAWN = 30;

    /** In inches. */
    private static final double MARGIN = 0.4;

    private static final int TITLE = 0;
    private static final int SUBTITLE = 1;
    private static final int HEADING = 2;
    private static final int EXAMPLE = 3;

    private final XSSFSheet sheet;
    private final List<TemplateColumn> columns;
    private final TemplateStyles styles;

    RosterSheet(XSSFSheet sheet, List<TemplateColumn> columns, TemplateStyles styles) {
        this.sheet = sheet;
        this.columns = columns;
        this.styles = styles;
    }

    void write(String title, String subtitle, WordLists lists) {
        band(TITLE, title, styles.title(), 28);
        band(SUBTITLE, subtitle, styles.subtitle(), 28);
        Row heading = sheet.createRow(HEADING);
        Row example = sheet.createRow(EXAMPLE);
        ColumnRules rules = new ColumnRules(sheet, lists, EXAMPLE, EXAMPLE + ROWS);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            int width = width(column);
            sheet.setColumnWidth(i, width * 256);
            lines = Math.max(lines, lines(column.heading(), width));
            Cell cell = heading.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.heading(column));
            XSSFCellStyle style = styles.cell(column);
            example(example.createCell(i), column);
            sheet.setDefaultColumnStyle(i, style);
            for (int row = EXAMPLE + 1; row <= EXAMPLE + DRAWN; row++) {
                Row blank = sheet.getRow(row);
                (blank == null ? sheet.createRow(row) : blank).createCell(i).setCellStyle(style);
            }
            rules.add(i, column);
        }
        heading.setHeightInPoints(lines * 14 + 6);
        example.setHeightInPoints(exampleLines() * 14 + 4);
        sheet.createFreezePane(names(), HEADING + 1);
        print();
    }

    private int names() {
        // 序号 and the first of those that tell who is meant
        return Math.min(2, columns.size());
    }

    private void band(int number, String text, XSSFCellStyle style, int height) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(height);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns.size() - 1));
        }
    }

    private void example(Cell cell, TemplateColumn column) {
        cell.setCellStyle(styles.example(column));
        String example = column.example();
        if (column.kind() instanceof CellKind.Day && !example.isEmpty()) {
            cell.setCellValue(LocalDate.parse(example));
        } else if (column.kind() instanceof CellKind.Whole && example.matches("[0-9]+")) {
            cell.setCellValue(Double.parseDouble(example));
        } else {
            cell.setCellValue(example);
        }
    }

    private int exampleLines() {
        return columns.stream()
                .mapToInt(column -> lines(column.example(), width(column)))
                .max()
                .orElse(1);
    }

    /** In characters of half width. */
    static int width(TemplateColumn column) {
        if (column.heading().equals("序号")) {
            return 6;
        }
        CellKind kind = column.kind();
        if (kind instanceof CellKind.IdNumber) {
            return 20;
        }
        if (kind instanceof CellKind.Choice choice) {
            int longest =
                    choice.words().stream().mapToInt(RosterSheet::halves).max().orElse(0);
            return Math.max(7, Math.min(longest + 2, 14));
        }
        if (!(kind instanceof CellKind.Words)) {
            return 11;
        }
        return Math.max(9, Math.min(halves(column.example()) + 2, 22));
    }

    static int lines(String text, int width) {
        return Math.max(1, (halves(text) + width - 2) / Math.max(1, width - 1));
    }

    /** How many characters of half width it is wide. */
    private static int halves(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    private void print() {
        A4Landscape.setUp(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, -1, -1));
        for (PageMargin margin : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            sheet.setMargin(margin, MARGIN);
        }
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
