package io.clausewise.roster.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.XlsxFiles;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKindOfCellIsReadAsTheWorkbookStoresIt(boolean xlsx) throws Exception {
        Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("名册");
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("王 小明\n");
        row.createCell(1).setCellValue(330302198506011230d);
        date(row.createCell(2), "yyyy-mm-dd");
        date(row.createCell(3), "yyyy\"年\"m\"月\"");
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(6).setCellValue(" ");
        row.createCell(7).setCellValue(3.5);
        row.createCell(8).setCellFormula("1");
        row.getCell(8).setCellValue(99);
        date(row.createCell(9), "h:mm");

        List<SheetRow> rows = read(write(workbook));

        assertThat(rows)
                .containsExactly(new SheetRow(
                        5,
                        List.of(
                                own(0, new CellContent.Text("王 小明\n")),
                                own(1, new CellContent.Number(new BigDecimal("330302198506011000"), "3.30302E+17")),
                                own(2, new CellContent.DateValue(LocalDate.of(1985, 6, 1), "1985-06-01")),
                                own(3, new CellContent.DateValue(LocalDate.of(1985, 6, 1), "1985年6月")),
                                own(4, new CellContent.Flag(true)),
                                own(5, new CellContent.Fault("#REF!")),
                                own(7, new CellContent.Number(new BigDecimal("3.5"), "3.5")),
                                new SheetCell(8, new CellContent.Number(new BigDecimal("99"), "99"), true, false),
                                own(9, new CellContent.Number(new BigDecimal("31199"), "0:00")))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsMergedDownwardsIsCarriedIntoTheRowsBelow(boolean xlsx) throws Exception {
        Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        Sheet hidden = workbook.createSheet("旧");
        hidden.createRow(0).createCell(0).setCellValue("看不见");
        Sheet sheet = workbook.createSheet("名册");
        workbook.setSheetHidden(0, true);
        workbook.setActiveSheet(1);
        for (int i = 0; i < 3; i++) {
            sheet.createRow(i).createCell(1).setCellValue("人" + i);
        }
        sheet.getRow(0).createCell(0).setCellValue("某厂");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));

        List<SheetRow> rows = read(write(workbook));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of(text(0, "某厂"), text(1, "人0"))),
                        new SheetRow(
                                2, List.of(new SheetCell(0, new CellContent.Text("某厂"), false, true), text(1, "人1"))),
                        new SheetRow(3, List.of(text(1, "人2"))));
    }

    @Test
    void aDateFormatOfChineseExcelNeedsNoCode() throws Exception {
        Path file = XlsxFiles.withSheet("<sheetData><row><c s='1'><v>31199</v></c></row></sheetData>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellStyleXfs><xf numFmtId='0'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='57'/></cellXfs></styleSheet>")
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file).get(0).at(0)).isEqualTo(new CellContent.DateValue(LocalDate.of(1985, 6, 1), "1985年6月"));
    }

    @Test
    void aCellInTheLastRowIsFoundAtOnce() throws Exception {
        Path file = XlsxFiles.withSheet("<sheetData><row r='1'><c r='XFD1' s='1'/><c t='s'><v>0</v></c></row>"
                                .replace("<c r='XFD1' s='1'/>", "")
                        + "<row r='1048576'><c r='B1048576' t='inlineStr'><is><t>末</t></is></c></row></sheetData>")
                .write(folder.resolve("a.xlsx"));

        assertThat(read(file))
                .containsExactly(
                        new SheetRow(1, List.of(text(0, "姓名"))), new SheetRow(1_048_576, List.of(text(1, "末"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "BOM"})
    void aCsvFileIsReadWithItsLineBreaksInCells(String encoding) throws Exception {
        String text = "姓名,\"等\n级\",\n\n王小明,\"=\"\"330302\"\"\",\n";
        byte[] bytes = encoding.equals("BOM")
                ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)
                : text.getBytes(Charset.forName(encoding));

        List<SheetRow> rows = read(Files.write(folder.resolve("a.csv"), bytes));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of(text(0, "姓名"), text(1, "等\n级"))),
                        new SheetRow(3, List.of(text(0, "王小明"), text(1, "330302"))));
    }

    private static void date(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(1985, 6, 1));
    }

    private static SheetCell own(int column, CellContent content) {
        return new SheetCell(column, content, false, false);
    }

    private static SheetCell text(int column, String text) {
        return own(column, new CellContent.Text(text));
    }

    private Path write(Workbook workbook) throws Exception {
        Path file = folder.resolve("名册");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static List<SheetRow> read(Path file) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        try (RosterFile roster = RosterFile.open(new Preflight(Limits.DEFAULTS).check(file));
                SheetRows sheet = roster.rows(roster.sheets().get(0))) {
            for (SheetRow row; (row = sheet.next()) != null; ) {
                rows.add(row);
            }
        }
        return rows;
    }
}
