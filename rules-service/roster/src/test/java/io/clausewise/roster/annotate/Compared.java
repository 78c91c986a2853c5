package io.clausewise.roster.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;

/** Holds a workbook that came back against the one that was sent, cell by cell and style by style. */
final class Compared {
    private final Workbook sent;
    private final Workbook back;
    private final Set<String> coloured;
    private final List<String> differences = new ArrayList<>();

    private Compared(Workbook sent, Workbook back, Set<String> coloured) {
        this.sent = sent;
        this.back = back;
        this.coloured = coloured;
    }

    /** @param coloured cells, as {@code Sheet!C5}, whose fill may differ: the ones with findings */
    static List<String> differences(Workbook sent, Workbook back, Set<String> coloured) {
        Compared compared = new Compared(sent, back, coloured);
        for (int i = 0; i < sent.getNumberOfSheets(); i++) {
            compared.sheet(sent.getSheetAt(i), back.getSheetAt(i));
        }
        return compared.differences;
    }

    private void same(String what, Object before, Object after) {
        if (!before.equals(after)) {
            differences.add(what + ": " + before + " -> " + after);
        }
    }

    private void sheet(Sheet before, Sheet after) {
        String name = before.getSheetName();
        same(name, name, after.getSheetName());
        int index = sent.getSheetIndex(before);
        same(name + " hidden", sent.getSheetVisibility(index), back.getSheetVisibility(index));
        Set<CellRangeAddress> merges = new HashSet<>(before.getMergedRegions());
        merges.removeIf(merge -> merge.getNumberOfCells() == 1);
        merges.removeAll(after.getMergedRegions());
        same(name + " lost merges", Set.of(), merges);
        same(
                name + " validations",
                before.getDataValidations().size(),
                after.getDataValidations().size());
        int columns = 0;
        for (Row row : before) {
            columns = Math.max(columns, row.getLastCellNum());
            row(row, after.getRow(row.getRowNum()));
        }
        for (int column = 0; column < columns; column++) {
            same(name + " width of " + column, before.getColumnWidth(column), after.getColumnWidth(column));
            same(name + " hidden " + column, before.isColumnHidden(column), after.isColumnHidden(column));
        }
    }

    private void row(Row before, Row after) {
        String where = before.getSheet().getSheetName() + "!" + (before.getRowNum() + 1);
        if (after == null) {
            differences.add(where + " is lost");
            return;
        }
        if (before instanceof XSSFRow row
                && !row.getCTRow().getCustomHeight()
                && after.getHeight() > before.getHeight()) {
            // nobody set its height, and our texts need more
            same(where + " height set", false, ((XSSFRow) after).getCTRow().getCustomHeight());
        } else {
            same(where + " height", before.getHeight(), after.getHeight());
        }
        same(where + " hidden", before.getZeroHeight(), after.getZeroHeight());
        for (Cell cell : before) {
            String address = before.getSheet().getSheetName() + "!" + cell.getAddress();
            Cell now = after.getCell(cell.getColumnIndex());
            if (now == null) {
                differences.add(address + " is lost");
                continue;
            }
            same(address + " type", cell.getCellType(), now.getCellType());
            same(address + " value", value(cell), value(now));
            same(address + " style", style(cell, false), style(now, false));
            if (!coloured.contains(address)) {
                same(address + " fill", style(cell, true), style(now, true));
            }
        }
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType();
        String formula = "";
        if (type == CellType.FORMULA) {
            formula = "=" + cell.getCellFormula() + " ";
            type = cell.getCachedFormulaResultType();
        }
        return formula
                + switch (type) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                    case ERROR -> Byte.toString(cell.getErrorCellValue());
                    default -> "";
                };
    }

    private static String style(Cell cell, boolean fill) {
        CellStyle style = cell.getCellStyle();
        if (fill) {
            return style.getFillPattern() + " " + colour(style.getFillForegroundColorColor());
        }
        Font font = cell.getSheet().getWorkbook().getFontAt(style.getFontIndex());
        String colour = font instanceof XSSFFont xssf
                ? colour(xssf.getXSSFColor())
                : colour(((HSSFFont) font)
                        .getHSSFColor((HSSFWorkbook) cell.getSheet().getWorkbook()));
        return String.join(
                " ",
                List.of(
                        font.getFontName(),
                        font.getFontHeight() + "",
                        font.getBold() + "",
                        font.getItalic() + "",
                        font.getStrikeout() + "",
                        font.getUnderline() + "",
                        colour,
                        style.getDataFormatString(),
                        style.getAlignment() + "",
                        style.getVerticalAlignment() + "",
                        style.getWrapText() + "",
                        style.getIndention() + "",
                        style.getRotation() + "",
                        style.getBorderTop() + "",
                        style.getBorderBottom() + "",
                        style.getBorderLeft() + "",
                        style.getBorderRight() + "",
                        style.getLocked() + "",
                        style.getQuotePrefixed() + ""));
    }

    private static String colour(@Nullable Color colour) {
        if (colour instanceof XSSFColor xssf) {
            byte[] rgb = xssf.getRGBWithTint();
            return rgb == null ? "auto" : String.format("%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
        }
        if (colour instanceof HSSFColor hssf && hssf.getIndex() != 64) {
            short[] rgb = hssf.getTriplet();
            return String.format("%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
        }
        return "auto";
    }
}
