package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.RosterRefused;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of an .xls sheet. */
final class XlsRows implements SheetRows {
    private final Iterator<Row> rows;
    private final NumberCells numbers;

    XlsRows(Iterator<Row> rows, NumberCells numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    @Override
    public @Nullable SheetRow next() throws RosterRefused {
        while (rows.hasNext()) {
            SheetRow row = read(rows.next());
            if (!row.cells().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private SheetRow read(Row row) throws RosterRefused {
        List<SheetCell> cells = new ArrayList<>();
        try {
            for (Cell cell : row) {
                boolean formula = cell.getCellType() == CellType.FORMULA;
                CellContent content = content(cell, formula ? cell.getCachedFormulaResultType() : cell.getCellType());
                if (content != null) {
                    cells.add(new SheetCell(cell.getColumnIndex(), content, formula, false));
                }
            }
        } catch (RuntimeException e) {
            // a cell may point to a format or a text that is none; POI looks only now
            throw XlsRoster.corrupt();
        }
        return new SheetRow(row.getRowNum() + 1, cells);
    }

    private @Nullable CellContent content(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> {
                String text = cell.getStringCellValue();
                yield text.isBlank() ? null : new CellContent.Text(text);
            }
            case NUMERIC -> {
                short format = cell.getCellStyle().getDataFormat();
                yield numbers.read(
                        cell.getNumericCellValue(), format, cell.getCellStyle().getDataFormatString());
            }
            case BOOLEAN -> new CellContent.Flag(cell.getBooleanCellValue());
            case ERROR -> new CellContent.Fault(fault(cell.getErrorCellValue()));
            default -> null;
        };
    }

    private static String fault(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    @Override
    public void close() {
        // the workbook is closed as a whole
    }
}
