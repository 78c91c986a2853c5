package io.clausewise.roster.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import io.clausewise.notice.RuleBookReader;
import io.clausewise.roster.preflight.XlsxFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook in the rules folder is as strictly read as text is, and whatever is wrong with it is said at its cell. */
class BrokenWorkbooksTest {
    private static final String CELL = Tables.XLSX + " 单元格 ";

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @AfterEach
    void noTempFileStays() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aWordThatIsNoneIsSaidAtItsCell() throws Exception {
        assertThat(zh(sheet -> cell(sheet, "F9").setCellValue("国家及")))
                .containsExactly(CELL + "F9  规则“1.3-national-1”：“国家及”不是 level 的值。允许：县级、市级、省级、国家级、世界级。也许是：国家级、国家");
    }

    @Test
    void aNumberThatIsNotWholeIsNotRounded() throws Exception {
        assertThat(zh(sheet -> cell(sheet, "H9").setCellValue(3.5)))
                .singleElement()
                .asString()
                .startsWith(CELL + "H9  规则“1.3-national-1”：字段 rank 的数字“3.5”写法不对");
    }

    @Test
    void aFormulaIsRefusedWhateverItLastCameTo() throws Exception {
        assertThat(texts(sheet -> {
                    Cell cell = cell(sheet, "H9");
                    cell.setCellFormula("5+5");
                    cell.setCellValue(10);
                }))
                .containsExactly(
                        CELL + "H9  单元格里是公式。允许：值（复制后“选择性粘贴－数值”）",
                        Tables.XLSX
                                + " cell H9  the cell holds a formula. Allowed: a value (copy, then paste special: values)");
    }

    @Test
    void aFormulaThatWasNeverComputedIsNoEmptyCell() throws Exception {
        assertThat(zh(sheet -> cell(sheet, "H9").setCellFormula("5+5")))
                .containsExactly(CELL + "H9  单元格里是公式。允许：值（复制后“选择性粘贴－数值”）");
    }

    @Test
    void aHiddenRowIsNoRuleThatNobodySees() throws Exception {
        assertThat(texts(sheet -> sheet.getRow(9).setZeroHeight(true)))
                .containsExactly(
                        Tables.XLSX + ":10  第 10 行是隐藏的（或被筛选掉），里面有内容。允许：取消隐藏和筛选，不要的行删去",
                        Tables.XLSX
                                + ":10  row 10 is hidden or filtered out, and has something in it. Allowed: no hidden rows, no filter");
    }

    @Test
    void aRowOfNoHeightIsHidden() throws Exception {
        assertThat(zh(sheet -> sheet.getRow(9).setHeightInPoints(0)))
                .singleElement()
                .asString()
                .contains("第 10 行是隐藏的");
    }

    @Test
    void aHiddenColumnIsRefused() throws Exception {
        assertThat(zh(sheet -> sheet.setColumnHidden(6, true)))
                .containsExactly(Tables.XLSX + "  G 列是隐藏的，里面有内容。允许：取消隐藏，不要的列删去");
    }

    @Test
    void aHiddenColumnWithNothingInItDoesNoHarm() throws Exception {
        assertThat(zh(sheet -> sheet.setColumnHidden(20, true))).isEmpty();
    }

    @Test
    void aHiddenSheetWithSomethingOnItIsRefused() throws Exception {
        assertThat(zh(sheet -> {
                    sheet.getWorkbook()
                            .createSheet("旧表")
                            .createRow(0)
                            .createCell(0)
                            .setCellValue("旧");
                    sheet.getWorkbook().setSheetHidden(1, true);
                }))
                .containsExactly(Tables.XLSX + "  隐藏的工作表“旧表”有内容。允许：取消隐藏后删去，或另存一份");
    }

    @Test
    void twoFilledSheetsAreNotChosenBetween() throws Exception {
        assertThat(zh(sheet -> sheet.getWorkbook()
                        .createSheet("说明")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("说明")))
                .containsExactly(Tables.XLSX + "  2 张工作表有内容：“决策表”、“说明”。允许：一个工作簿一张决策表；说明写在旁边的 README.md 里");
    }

    @Test
    void theEmptySheetsOfANewWorkbookDoNoHarm() throws Exception {
        assertThat(zh(sheet -> {
                    sheet.getWorkbook().createSheet("Sheet2");
                    sheet.getWorkbook().createSheet("Sheet3");
                }))
                .isEmpty();
    }

    @Test
    void mergedCellsAreRefused() throws Exception {
        assertThat(zh(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("F9:F10"))))
                .containsExactly(CELL + "F9  F9:F10 是合并单元格。允许：取消合并，每格各写各的");
    }

    @Test
    void aNumberMadeToLookLikeAWordIsRefused() throws Exception {
        assertThat(zh(sheet -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("\"第\"0\"名\""));
                    cell(sheet, "H9").setCellStyle(style);
                }))
                .containsExactly(CELL + "H9  单元格显示为“第10名”，存的却是 10。允许：常规格式的数");
    }

    @Test
    void aNumberShownWithDecimalsIsTheNumber() throws Exception {
        assertThat(zh(sheet -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.00"));
                    cell(sheet, "H9").setCellStyle(style);
                }))
                .isEmpty();
    }

    @Test
    void aDateIsReadAsRulesWriteIt() throws Exception {
        assertThat(zh(sheet -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy/m/d"));
                    cell(sheet, "H9").setCellValue(LocalDate.of(2021, 3, 1));
                    cell(sheet, "H9").setCellStyle(style);
                }))
                .singleElement()
                .asString()
                .contains("H9")
                .contains("2021-03-01");
    }

    @Test
    void anErrorValueAndALineBreakAndAnInvisibleCharacterAreAllSaidAtOnce() throws Exception {
        assertThat(zh(sheet -> cell(sheet, "H9").setCellErrorValue((byte) 0x17)))
                .containsExactly(CELL + "H9  单元格是错误值 #REF!。允许：值；不限制的留空");
        assertThat(zh(sheet -> {
                    cell(sheet, "C9").setCellValue("国家级\n前十名");
                    cell(sheet, "D9").setCellValue("top\u200bten");
                }))
                .containsExactly(CELL + "C9  单元格里有换行。允许：一行文字", CELL + "D9  单元格里有看不见的字符 U+200B，请清空后重新输入");
    }

    @Test
    void somethingFarBelowTheTableIsSaid() throws Exception {
        assertThat(zh(sheet -> sheet.createRow(1_000_000).createCell(0).setCellValue("x")))
                .containsExactly(CELL + "A1000001  第 5000 行以下还有内容，没有读取。允许：删去表以下的内容");
    }

    @Test
    void aPasswordIsSaidAndNotGuessed() throws Exception {
        assertThat(zh(encrypted()))
                .containsExactly(Tables.XLSX + "  文件设有打开密码，无法读取。允许：在 Excel 的“文件－信息－保护工作簿－用密码进行加密”中清空密码后保存");
    }

    @Test
    void anOldWorkbookOfANewNameIsSaid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("RuleSet");
            book.write(out);
        }

        assertThat(zh(out.toByteArray()))
                .containsExactly(Tables.XLSX + "  这是旧格式的工作簿（.xls），只是改了名字。允许：用 Excel 打开后另存为“Excel 工作簿（.xlsx）”");
    }

    @Test
    void textOfAnotherNameIsSaid() throws Exception {
        assertThat(zh(Tables.shipped().get(Tables.CSV)))
                .containsExactly(Tables.XLSX + "  这是文本，不是工作簿。允许：Excel 工作簿（.xlsx）；逗号分隔的文本请用 .drl.csv");
        assertThat(zh("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Tables.XLSX + "  这不是工作簿。允许：Excel 工作簿（.xlsx）");
        assertThat(zh(new byte[0])).containsExactly(Tables.XLSX + "  文件是空的。允许：Excel 工作簿（.xlsx）");
    }

    @Test
    void aBrokenArchiveIsSaid() throws Exception {
        byte[] whole = Tables.workbook(sheet -> {});
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(zh(half)).containsExactly(Tables.XLSX + "  文件已损坏：压缩包不完整。允许：用 Excel 打开并修复后另存的工作簿");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        byte[] bomb = Files.readAllBytes(XlsxFiles.withSheet("")
                .part("xl/media/a.xml", out -> {
                    for (int i = 0; i < 12 << 10; i++) {
                        out.write(" ".repeat(1 << 10));
                    }
                })
                .write(files.resolve("bomb.xlsx")));

        assertThat(zh(bomb)).singleElement().asString().startsWith(Tables.XLSX + "  压缩包可疑：");
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        byte[] entity = Files.readAllBytes(XlsxFiles.withSheet("")
                .part(
                        XlsxFiles.SHEET,
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><worksheet>&b;</worksheet>")
                .write(files.resolve("entity.xlsx")));

        assertThat(zh(entity))
                .containsExactly(Tables.XLSX + "  工作簿的部件 " + XlsxFiles.SHEET + " 含有文档类型声明（DTD），Excel 从不写它");
    }

    @Test
    void manyCellsAreTooMany() throws Exception {
        assertThat(zh(sheet -> {
                    for (int row = 20; row < 320; row++) {
                        sheet.createRow(row);
                        for (int column = 0; column < 200; column++) {
                            sheet.getRow(row).createCell(column).setCellValue(1);
                        }
                    }
                }))
                .containsExactly(Tables.XLSX + "  工作簿太大，没有读取。允许：5000 行、200 列、1048576 字节以内，一格 2000 字以内");
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(container)) {
                data.write(Tables.workbook(sheet -> {}));
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        int column = address.charAt(0) - 'A';
        return sheet.getRow(Integer.parseInt(address.substring(1)) - 1).getCell(column);
    }

    private List<String> zh(Consumer<XSSFSheet> change) throws IOException {
        return zh(Tables.workbook(change));
    }

    private List<String> zh(byte[] workbook) throws IOException {
        return findings(workbook).stream().map(finding -> finding.text().zh()).toList();
    }

    private List<String> texts(Consumer<XSSFSheet> change) throws IOException {
        return findings(Tables.workbook(change)).stream()
                .flatMap(
                        finding -> Stream.of(finding.text().zh(), finding.text().en()))
                .toList();
    }

    private List<Finding> findings(byte[] workbook) throws IOException {
        return RuleBookReader.read(Tables.with(workbook), new TableWorkbooks(folder))
                .findings();
    }
}
