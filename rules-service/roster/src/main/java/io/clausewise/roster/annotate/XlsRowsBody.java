package io.clausewise.roster.annotate;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The cells of an .xls sheet. */
final class XlsRowsBody implements SheetBody {
    private final HSSFSheet sheet;
    private final XlsStyles styles;
    private final XlsLosses losses;

    XlsRowsBody(HSSFSheet sheet, XlsStyles styles, XlsLosses losses) {
        this.sheet = sheet;
        this.styles = styles;
        this.losses = losses;
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        CellXml cells = new CellXml(out, "");
        for (Row row : sheet) {
            HSSFRow own = (HSSFRow) row;
            boolean heighted = own.getHeight() != sheet.getDefaultRowHeight();
            cells.startRow(own.getRowNum() + 1, heighted ? own.getHeightInPoints() : 0, own.getZeroHeight());
            for (Cell cell : own) {
                write(cells, (HSSFCell) cell);
            }
            cells.endRow();
        }
        out.write("</sheetData>");
    }

    private void write(CellXml cells, HSSFCell cell) throws IOException {
        int style = styles.of(cell.getCellStyle()).getIndex();
        int column = cell.getColumnIndex();
        if (cell.getCellType() != CellType.FORMULA) {
            value(cells, cell, column, style, cell.getCellType());
            return;
        }
        String formula = formula(cell);
        CellType type = cell.getCachedFormulaResultType();
        if (formula == null) {
            losses.formula();
            value(cells, cell, column, style, type);
        } else {
            cells.formula(column, style, formula, type(type), stored(cell, type));
        }
    }

    private static void value(CellXml cells, HSSFCell cell, int column, int style, CellType type) throws IOException {
        switch (type) {
            case STRING -> cells.text(column, style, cell.getStringCellValue());
            case NUMERIC, BOOLEAN, ERROR -> cells.value(column, style, type(type), stored(cell, type));
            default -> cells.blank(column, style);
        }
    }

    private static String type(CellType type) {
        return switch (type) {
            case STRING -> " t=\"str\"";
            case BOOLEAN -> " t=\"b\"";
            case ERROR -> " t=\"e\"";
            default -> "";
        };
    }

    private static String stored(HSSFCell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "1" : "0";
            case ERROR ->
                FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "#VALUE!";
            default -> "";
        };
    }

    /** Null for one that means something else, or nothing, in an .xlsx: links to other workbooks, DDE, broken ones. */
    private static @Nullable String formula(HSSFCell cell) {
        try {
            String formula = cell.getCellFormula();
            boolean elsewhere = formula.matches("(?s).*[\\[|].*") || formula.contains("#REF!");
            return elsewhere || cell.isPartOfArrayFormulaGroup() ? null : formula;
        } catch (RuntimeException e) {
            // what POI cannot put into words
            return null;
        }
    }
}
