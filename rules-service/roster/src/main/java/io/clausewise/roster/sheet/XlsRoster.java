package io.clausewise.roster.sheet;

import io.clausewise.message.Explanation;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RefusalCode;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SurveyedSheet;
import java.io.IOException;
import java.util.Iterator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;

/** An .xls as a model in memory; its size was checked, and it holds at most 65 536 rows a sheet. */
record XlsRoster(CheckedRoster roster, POIFSFileSystem container, HSSFWorkbook book) implements RosterFile {
    static XlsRoster open(CheckedRoster roster) throws IOException, RosterRefused {
        POIFSFileSystem container = new POIFSFileSystem(roster.file().toFile(), true);
        boolean opened = false;
        try {
            XlsRoster file = new XlsRoster(roster, container, new HSSFWorkbook(container.getRoot(), false));
            opened = true;
            return file;
        } catch (RuntimeException e) {
            // what the bytes make POI throw is of every kind
            throw corrupt();
        } finally {
            if (!opened) {
                container.close();
            }
        }
    }

    static RosterRefused corrupt() {
        return new RosterRefused(
                RefusalCode.CORRUPT,
                Explanation.of("文件已损坏：工作簿无法读取", "the file is corrupt: the workbook cannot be read")
                        .allowing("用 Excel 打开并修复后另存的工作簿", "the workbook opened and repaired in Excel, saved anew"));
    }

    @Override
    public SheetRows ownRows(SurveyedSheet sheet) throws RosterRefused {
        HSSFSheet named = book.getSheet(sheet.name());
        if (named == null) {
            throw corrupt();
        }
        Iterator<Row> rows = named.rowIterator();
        boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        return new XlsRows(rows, new NumberCells(date1904));
    }

    @Override
    public void close() throws IOException {
        book.close();
        container.close();
    }
}
