package io.clausewise.roster.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a template looks. */
final class TemplateStyles {
    private static final String FONT = "宋体";
    private static final byte[] JUDGED = {(byte) 0xdd, (byte) 0xeb, (byte) 0xf7};
    private static final byte[] FORMAL = {(byte) 0xe2, (byte) 0xef, (byte) 0xda};
    private static final byte[] SCORED = {(byte) 0xff, (byte) 0xf2, (byte) 0xcc};
    private static final byte[] WHO = {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2};
    private static final byte[] GREY = {(byte) 0x80, (byte) 0x80, (byte) 0x80};

    private final XSSFWorkbook book;

    TemplateStyles(XSSFWorkbook book) {
        this.book = book;
        book.getStylesSource().getFontAt(0).setFontName(FONT);
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = style(font(16, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle subtitle() {
        XSSFCellStyle style = style(font(10, false));
        style.setWrapText(true);
        return style;
    }

    /** Of a column only formalities look at, of one that only gives points, of one that clauses need, of one that tells who is meant. */
    XSSFCellStyle heading(TemplateColumn column) {
        XSSFCellStyle style = heading();
        style.setFillForegroundColor(new XSSFColor(colour(column)));
        return style;
    }

    private static byte[] colour(TemplateColumn column) {
        if (column.scored()) {
            return SCORED;
        }
        return column.formal() ? FORMAL : column.clauses().isEmpty() ? WHO : JUDGED;
    }

    XSSFCellStyle heading() {
        XSSFCellStyle style = bordered(style(font(10, true)));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(WHO));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    XSSFCellStyle cell(TemplateColumn column) {
        XSSFCellStyle style = bordered(style(font(10, false)));
        style.setWrapText(true);
        style.setDataFormat(book.createDataFormat().getFormat(format(column.kind())));
        boolean left = column.kind() instanceof CellKind.Words;
        style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        return style;
    }

    private static String format(CellKind kind) {
        if (kind instanceof CellKind.Day) {
            return "yyyy-mm-dd";
        }
        if (kind instanceof CellKind.Whole) {
            return "0";
        }
        // 1-2, 3/4 and long digits stay as they are typed
        return "@";
    }

    XSSFCellStyle example(TemplateColumn column) {
        XSSFCellStyle style = cell(column);
        XSSFFont font = font(10, false);
        font.setItalic(true);
        font.setColor(new XSSFColor(GREY));
        style.setFont(font);
        return style;
    }

    XSSFCellStyle text() {
        XSSFCellStyle style = bordered(style(font(10, false)));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle section() {
        return style(font(12, true));
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
