package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.XlsxFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers do to their workbooks beside filling them in stays. */
class OfficersWorkbookTest {
    private static final String CHIEF = "wenzhou-chief-technician-2021";
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valuesStylesAndFormulasStayInEverySheet(boolean xlsx) throws Exception {
        Path roster = write(decorated(xlsx ? new XSSFWorkbook() : new HSSFWorkbook()));

        Path annotated = Annotated.of(roster, CHIEF, folder);

        try (Workbook sent = WorkbookFactory.create(roster.toFile(), null, true);
                Workbook back = WorkbookFactory.create(annotated.toFile(), null, true)) {
            assertThat(Compared.differences(sent, back, Set.of("名册!C4", "名册!D4")))
                    .allMatch(difference -> !xlsx && difference.contains("validations"));
            assertThat(back.getSheet("名册").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(back.getSheet("名册").getRow(3).getCell(5).getCellFormula())
                    .isEqualTo("YEAR(E4)+1");
            assertThat(back.isSheetHidden(back.getSheetIndex("去年"))).isTrue();
        }
    }

    @Test
    void anXlsSaysWhatIsNotCarriedOver() throws Exception {
        Path roster = write(decorated(new HSSFWorkbook()));

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            assertThat(texts(back.getSheet("汇总")))
                    .contains("没有保留：图片、图表和图形\nnot kept: pictures, charts and shapes")
                    .contains("没有保留：批注\nnot kept: comments");
        }
    }

    @Test
    void validationsFormatsCommentsPicturesAndFiltersStay() throws Exception {
        Path roster = write(decorated(new XSSFWorkbook()));

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            XSSFSheet sheet = back.getSheet("名册");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getCellComment(new CellAddress("B4")).getString().getString())
                    .isEqualTo("原有批注");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:F4");
            assertThat(back.getAllPictures()).hasSize(1);
            assertThat(back.getName("名单").getRefersToFormula()).isEqualTo("名册!$A$4:$F$4");
            assertThat(back.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void ourColumnsAreShownWhereEveryColumnAtTheRightWasHiddenAndArePrinted() throws Exception {
        Path roster = write(decorated(new XSSFWorkbook()));

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            XSSFSheet sheet = back.getSheet("名册");
            for (int column = 6; column < 14; column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
            assertThat(sheet.isColumnHidden(14)).isTrue();
            assertThat(back.getPrintArea(0)).isEqualTo("名册!$A$1:$N$4");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(2, 2, -1, -1));
        }
    }

    @Test
    void aRowGrowsWithOurTextsUnlessSomebodySetItsHeight() throws Exception {
        XSSFWorkbook book = (XSSFWorkbook) decorated(new XSSFWorkbook());
        book.getSheet("名册").copyRows(3, 3, 4, new CellCopyPolicy());
        book.getSheet("名册").getRow(3).getCTRow().setHt(14.25);
        book.getSheet("名册").getRow(4).setHeightInPoints(14.25f);
        Path roster = write(book);

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            XSSFSheet sheet = back.getSheet("名册");
            assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThan(40);
            assertThat(sheet.getRow(3).getCTRow().getCustomHeight()).isFalse();
            assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(14.25f);
        }
    }

    private static Workbook decorated(Workbook book) {
        Sheet sheet = book.createSheet("名册");
        CellStyle title = style(book, "黑体", IndexedColors.DARK_RED);
        title.setWrapText(true);
        sheet.createRow(0).createCell(0).setCellValue("推荐人选一览表");
        sheet.getRow(0).getCell(0).setCellStyle(title);
        sheet.getRow(0).setHeightInPoints(31);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.createRow(1).setZeroHeight(true);
        sheet.getRow(1).createCell(0).setCellValue("编号 1");
        String[] headings = {"序号", "姓名", "身份证号码", "现技术等级", "出生年月", "备注"};
        Object[] person = {1, "王试验", "330302198506151232", "大师傅", null, null};
        Row heading = sheet.createRow(2);
        Row row = sheet.createRow(3);
        CellStyle framed = style(book, "仿宋", IndexedColors.BLUE);
        for (int i = 0; i < headings.length; i++) {
            heading.createCell(i).setCellValue(headings[i]);
            heading.getCell(i).setCellStyle(title);
            Cell cell = row.createCell(i);
            cell.setCellStyle(framed);
            if (person[i] instanceof Integer number) {
                cell.setCellValue(number);
            } else if (person[i] != null) {
                cell.setCellValue(person[i].toString());
            }
        }
        CellStyle date = book.createCellStyle();
        date.cloneStyleFrom(framed);
        date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
        row.getCell(4).setCellValue(31_213);
        row.getCell(4).setCellStyle(date);
        row.getCell(5).setCellFormula("YEAR(E4)+1");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(5));
        sheet.setColumnWidth(1, 3_333);
        sheet.createFreezePane(2, 3);
        extras(book, sheet);
        Sheet hidden = book.createSheet("去年");
        hidden.createRow(0).createCell(0).setCellValue(true);
        book.setSheetHidden(1, true);
        return book;
    }

    private static void extras(Workbook book, Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"技师", "高级技师"}),
                new CellRangeAddressList(3, 3, 3, 3)));
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("A4:A4")},
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("A4>1"));
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setCol2(4);
        anchor.setRow1(5);
        anchor.setRow2(8);
        var drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(anchor, book.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG));
        var comment = drawing.createCellComment(anchor);
        comment.setAddress(new CellAddress("B4"));
        comment.setString(book.getCreationHelper().createRichTextString("原有批注"));
        sheet.setAutoFilter(CellRangeAddress.valueOf("A3:F4"));
        book.setPrintArea(0, "$A$1:$F$4");
        var name = book.createName();
        name.setNameName("名单");
        name.setRefersToFormula("名册!$A$4:$F$4");
        if (sheet instanceof XSSFSheet xssf) {
            var rest = xssf.getCTWorksheet().getColsArray(0).addNewCol();
            rest.setMin(7);
            rest.setMax(16_384);
            rest.setHidden(true);
            rest.setWidth(9);
        }
    }

    private static CellStyle style(Workbook book, String fontName, IndexedColors colour) {
        Font font = book.createFont();
        font.setFontName(fontName);
        font.setBold(true);
        font.setColor(colour.getIndex());
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    @Test
    void formulasThatReachOutStayAsTheyWereAndNoneIsOurs() throws Exception {
        String link = "<f>HYPERLINK(\"http://127.0.0.1:9/\",\"x\")</f><v>x</v>";
        String inside = row(1, "姓名", "现技术等级")
                + "<row r=\"2\"><c r=\"A2\" t=\"str\">" + link + "</c><c r=\"B2\" t=\"str\">"
                + "<f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>技师</v></c></row>";
        Path roster =
                XlsxFiles.withSheet("<sheetData>" + inside + "</sheetData>").write(folder.resolve("a.xlsx"));

        Path back = Annotated.of(roster, CHIEF, folder);

        assertThat(part(back, "xl/worksheets/sheet1.xml")).contains(link).contains("<f>WEBSERVICE(");
        assertThat(part(back, "xl/worksheets/sheet1.xml").split("<f>")).hasSize(3);
        try (XSSFWorkbook book = open(back)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType() == CellType.FORMULA)
                                .isEqualTo(sheet == book.getSheetAt(0)
                                        && row.getRowNum() == 1
                                        && cell.getColumnIndex() < 2);
                    }
                }
            }
        }
    }

    @Test
    void aSheetWithPrefixesWithoutAddressesAndInUtf16IsReadAsItStands() throws Exception {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"" + main
                + "\" xmlns:own=\"urn:own\"><x:sheetData><x:row own:kept=\"1\" spans=\"1:3\">" + text("姓名")
                + text("现技术等级")
                + "<x:c s=\"0\"/></x:row><x:row>" + text("王试验") + text("技师") + "</x:row></x:sheetData></x:worksheet>";
        Path roster = XlsxFiles.withSheet("").write(folder.resolve("a.xlsx"));
        try (FileSystem parts = FileSystems.newFileSystem(roster)) {
            Files.writeString(parts.getPath("xl/worksheets/sheet1.xml"), sheet, StandardCharsets.UTF_16);
        }

        Path back = Annotated.of(roster, CHIEF, folder);

        assertThat(part(back, "xl/worksheets/sheet1.xml")).contains("own:kept=\"1\"");
        try (XSSFWorkbook book = open(back)) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("王试验");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("待定");
            assertThat(book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                    .isEqualTo("结论");
        }
    }

    @Test
    void aWorkbookWhoseCommentsAreNoneComesBackAsANewOne() throws Exception {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                + " Target=\"../comments1.xml\"/></Relationships>";
        String inside = row(1, "姓名", "现技术等级") + row(2, "王试验", "技师");
        Path roster = XlsxFiles.withSheet("<sheetData>" + inside + "</sheetData>")
                .part("xl/worksheets/_rels/sheet1.xml.rels", relations)
                .part("xl/comments1.xml", "<somethingElse/>")
                .write(folder.resolve("a.xlsx"));

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            assertThat(back.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("待定");
            assertThat(texts(back.getSheet("汇总"))).anyMatch(text -> text.contains("因此本文件是新的工作簿"));
        }
    }

    @Test
    void blankCellsWithAStyleUpToTheLastColumnDoNotPushOursAway() throws Exception {
        StringBuilder blanks = new StringBuilder();
        for (int column = 2; column < Columns.MOST; column++) {
            blanks.append("<c r=\"").append(Columns.letters(column)).append("2\" s=\"0\"/>");
        }
        String inside = row(1, "姓名", "现技术等级") + row(2, "王试验", "技师").replace("</row>", blanks + "</row>");
        Path roster =
                XlsxFiles.withSheet("<sheetData>" + inside + "</sheetData>").write(folder.resolve("a.xlsx"));

        try (XSSFWorkbook back = open(Annotated.of(roster, CHIEF, folder))) {
            Row row = back.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("待定");
            assertThat(row.getPhysicalNumberOfCells()).isEqualTo(Columns.MOST);
        }
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"" + Columns.letters(i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]
                    + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String text(String text) {
        return "<x:c t=\"inlineStr\"><x:is><x:t>" + text + "</x:t></x:is></x:c>";
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> texts(Sheet sheet) {
        Set<String> texts = new java.util.HashSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private Path write(Workbook workbook) throws IOException {
        Path file = folder.resolve("officers.xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
