package io.clausewise.roster.template;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the rows of the guide, one below the other. */
final class GuideRows {
    private static final int[] WIDTHS = {10, 26, 44, 44, 30, 22, 30};

    private final XSSFSheet sheet;
    private final XSSFCellStyle text;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle section;
    private final XSSFCellStyle plain;
    private int next;

    GuideRows(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.text = styles.text();
        this.heading = styles.heading();
        this.section = styles.section();
        this.plain = styles.subtitle();
        plain.setWrapText(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    void line(String words) {
        line(words, plain);
    }

    void section(String words) {
        line(words, section);
    }

    private void line(String words, XSSFCellStyle style) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    void blank() {
        next++;
    }

    void heading(String... cells) {
        row(heading, List.of(cells));
    }

    void row(String... cells) {
        row(text, List.of(cells));
    }

    private void row(XSSFCellStyle style, List<String> cells) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
            for (String part : cells.get(i).split("\n")) {
                lines = Math.max(lines, RosterSheet.lines(part, WIDTHS[i]));
            }
            lines = Math.max(lines, cells.get(i).split("\n").length);
        }
        row.setHeightInPoints(lines * 13.5f + 3);
    }
}
