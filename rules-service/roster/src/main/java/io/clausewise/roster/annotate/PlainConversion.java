package io.clausewise.roster.annotate;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.preflight.RosterKind;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of a roster's values: of a CSV file, or of a workbook that cannot be edited. */
final class PlainConversion {
    /** The tab of what has no name. */
    static final String NAMELESS = "名册";

    private final CheckedRoster roster;
    private final TempFiles temps;

    PlainConversion(CheckedRoster roster, TempFiles temps) {
        this.roster = roster;
        this.temps = temps;
    }

    void write(Path file) throws IOException, RosterRefused {
        try (RosterFile rows = RosterFile.open(roster);
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter writer = new WorkbookWriter(workbook, temps);
            XSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            for (SurveyedSheet sheet : roster.sheets()) {
                XSSFSheet made = workbook.createSheet(sheet.name().isEmpty() ? NAMELESS : sheet.name());
                workbook.setSheetHidden(workbook.getSheetIndex(made), !sheet.visible());
                for (MergedRegion merge : sheet.merges()) {
                    if (merge.firstRow() != merge.lastRow() || merge.firstColumn() != merge.lastColumn()) {
                        made.addMergedRegionUnsafe(new CellRangeAddress(
                                merge.firstRow() - 1, merge.lastRow() - 1, merge.firstColumn(), merge.lastColumn()));
                    }
                }
                widths(rows, sheet).forEach((column, width) -> made.setColumnWidth(column, width));
                writer.body(made, new Values(rows, sheet, date.getIndex()));
            }
            writer.write(writer.saved(), out);
        }
    }

    private Map<Integer, Integer> widths(RosterFile rows, SurveyedSheet sheet) throws IOException, RosterRefused {
        return roster.kind() == RosterKind.XLSX ? Widths.ofColumns(roster, sheet) : Widths.ofTexts(rows, sheet);
    }

    /** The values of one sheet. */
    private record Values(RosterFile rows, SurveyedSheet sheet, int dateStyle) implements SheetBody {
        @Override
        public void cells(Writer out, Map<String, String> declared) throws IOException, RosterRefused {
            out.write("<sheetData xmlns=\"" + MAIN + "\">");
            CellXml cells = new CellXml(out, "");
            try (SheetRows own = rows.ownRows(sheet)) {
                for (SheetRow row; (row = own.next()) != null; ) {
                    cells.startRow(row.number());
                    for (SheetCell cell : row.cells()) {
                        write(cells, cell.column(), cell.content());
                    }
                    cells.endRow();
                }
            }
            out.write("</sheetData>");
        }

        private void write(CellXml cells, int column, CellContent content) throws IOException {
            if (content instanceof CellContent.Number number) {
                cells.value(column, 0, "", number.value().toString());
            } else if (content instanceof CellContent.DateValue date) {
                cells.number(column, dateStyle, DateUtil.getExcelDate(date.date()));
            } else if (content instanceof CellContent.Flag flag) {
                cells.value(column, 0, " t=\"b\"", flag.value() ? "1" : "0");
            } else if (content instanceof CellContent.Fault fault) {
                cells.value(column, 0, " t=\"e\"", fault.shown());
            } else if (content instanceof CellContent.Text text) {
                cells.text(column, 0, text.text());
            }
        }
    }
}
