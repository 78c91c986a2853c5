package io.clausewise.benchmarks.roster;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The baseline: reads the sheet as a screening does, and writes the same cells as a stream with POI. */
final class Copy {
    private Copy() {}

    static void write(CheckedRoster checked, Path out) throws Exception {
        try (RosterFile file = RosterFile.open(checked);
                SheetRows rows = file.rows(file.sheets().get(0));
                SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream to = Files.newOutputStream(out)) {
            Sheet sheet = book.createSheet(file.sheets().get(0).name());
            for (SheetRow row; (row = rows.next()) != null; ) {
                Row written = sheet.createRow(row.number() - 1);
                for (SheetCell cell : row.cells()) {
                    copy(cell, written.createCell(cell.column()));
                }
            }
            book.write(to);
        }
    }

    private static void copy(SheetCell cell, Cell to) {
        if (cell.content() instanceof CellContent.Number number) {
            to.setCellValue(number.value().doubleValue());
        } else {
            to.setCellValue(cell.content().shown());
        }
    }
}
