package io.clausewise.roster.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final Limits SMALL = new Limits(1 << 20, 50, 16 << 20, 100, 10, 30, 100, 1000, 100, 5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anHonestWorkbookIsCounted(boolean xlsx) throws Exception {
        Path file = write(xlsx ? new XSSFWorkbook() : new HSSFWorkbook());

        CheckedRoster checked = new Preflight(SMALL).check(file);

        assertThat(checked.kind()).isEqualTo(xlsx ? RosterKind.XLSX : RosterKind.XLS);
        assertThat(checked.counts()).isEqualTo(new Counts(2, 4, xlsx ? 9 : 8));
        assertThat(checked.sheets())
                .extracting(SurveyedSheet::name, SurveyedSheet::visible)
                .containsExactly(tuple("名册", true), tuple("旧", false));
        assertThat(checked.sheets().get(0).merges()).containsExactly(new MergedRegion(1, 0, 1, 2));
    }

    private Path write(Workbook workbook) throws IOException {
        Path file = folder.resolve("名册.dat");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue("一览表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("王小明");
            row.createCell(1).setCellValue("技师");
            row.createCell(2).setBlank();
            row.createCell(3).setCellValue(true);
            workbook.createSheet("旧");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCsvFileIsReadInItsEncodingWhateverItsName(String charset) throws Exception {
        Path file = Files.write(folder.resolve("名册.xls"), "姓名,等级\n王小明,技师\n".getBytes(Charset.forName(charset)));

        CheckedRoster checked = new Preflight(SMALL).check(file);

        assertThat(checked.kind()).isEqualTo(RosterKind.CSV);
        assertThat(checked.charset()).isEqualTo(Charset.forName(charset));
        assertThat(checked.counts()).isEqualTo(new Counts(2, 4, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "255044462d312e37|这是PDF 文件，不是名册。允许：Excel 工作簿（.xlsx、.xls）或 CSV 文件",
                "ffd8ffe000104a46|这是JPEG 图片，不是名册。允许：Excel 工作簿（.xlsx、.xls）或 CSV 文件",
                "3c68746d6c3e3c2f|这是网页（HTML），不是名册。允许：用 Excel 打开后“另存为”Excel 工作簿（.xlsx）",
                "fffe0d5400000000|这是UTF-16 编码的文本（Unicode 文本），不是名册。允许：用 Excel 打开后“另存为”Excel 工作簿（.xlsx）",
                "0908080000051000|这是Excel 95 或更早的工作簿，不是名册。允许：用 Excel 打开后“另存为”Excel 工作簿（.xlsx）",
                "0011223344556677|这是无法识别的二进制文件，不是名册。允许：Excel 工作簿（.xlsx、.xls）或 CSV 文件"
            })
    void anotherKindOfFileIsNamed(String hex, String message) throws Exception {
        Path file = Files.write(folder.resolve("名册.xlsx"), HexFormat.of().parseHex(hex));

        RosterRefused refused = refused(file, SMALL);

        assertThat(refused.code()).isEqualTo(RefusalCode.WRONG_KIND);
        assertThat(refused.explanation().text().zh()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/workbook.bin|二进制 Excel 工作簿（.xlsb）",
                "word/document.xml|Word 文档（.docx）",
                "ppt/presentation.xml|PowerPoint 演示文稿（.pptx）"
            })
    void anotherOfficeFileIsNamed(String part, String kind) throws Exception {
        XlsxFiles files = XlsxFiles.withSheet("");
        files.part("_rels/.rels", files.get("_rels/.rels").replace("xl/workbook.xml", part));

        RosterRefused refused = refused(files.write(folder.resolve("a.xlsx")), SMALL);

        assertThat(refused.explanation().what().zh()).isEqualTo("这是" + kind + "，不是名册");
    }

    @Test
    void strictOpenXmlAndOdsAreNamed() throws Exception {
        XlsxFiles strict = XlsxFiles.withSheet("");
        strict.part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>");
        XlsxFiles ods = XlsxFiles.withSheet("").part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");

        assertThat(refused(strict.write(folder.resolve("a.xlsx")), SMALL)
                        .explanation()
                        .what()
                        .zh())
                .isEqualTo("这是严格 Open XML 电子表格，不是名册");
        assertThat(refused(ods.write(folder.resolve("b.xlsx")), SMALL)
                        .explanation()
                        .what()
                        .zh())
                .isEqualTo("这是OpenDocument 电子表格（.ods），不是名册");
    }

    @Test
    void anEncryptedWorkbookIsSaidToBeEncrypted() throws Exception {
        Path plain = write(new XSSFWorkbook());
        Path xlsx = folder.resolve("encrypted.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(xlsx)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(plain, data);
            }
            container.writeFilesystem(out);
        }
        Path xls = folder.resolve("encrypted.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            Files.copy(write(new HSSFWorkbook()), xls);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        for (Path file : new Path[] {xlsx, xls}) {
            RosterRefused refused = refused(file, SMALL);
            assertThat(refused.code().code()).isEqualTo("roster-encrypted");
            assertThat(refused.explanation().what().zh()).isEqualTo("文件设有打开密码，无法读取");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileCutOffAnywhereIsCorruptOrWhollyThere(boolean xlsx) throws Exception {
        Path file = write(xlsx ? new XSSFWorkbook() : new HSSFWorkbook());
        CheckedRoster whole = new Preflight(SMALL).check(file);
        byte[] bytes = Files.readAllBytes(file);

        // the last sectors of an .xls may hold nothing: cut off there, it is still all there
        for (int tenth = 1; tenth < (xlsx ? 10 : 9); tenth++) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length * tenth / 10));
            assertThatThrownBy(() -> new Preflight(SMALL).check(file))
                    .isInstanceOf(RosterRefused.class)
                    .hasMessageStartingWith("the file is corrupt: ");
        }
        if (!xlsx) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length * 9 / 10));
            assertThat(new Preflight(SMALL).check(file)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels",
                "docProps/core.xml"
            })
    void aDocumentTypeIsRefusedInEveryPart(String part) throws Exception {
        XlsxFiles files = XlsxFiles.withSheet("<sheetData/>").part("docProps/core.xml", "<core/>");
        String xml = files.get(part).replaceFirst("<\\?xml[^>]*>", "");
        files.part(
                part,
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY % f SYSTEM \"http://localhost:9/\"> %f;]>"
                        + xml);

        RosterRefused refused = refused(files.write(folder.resolve("a.xlsx")), SMALL);

        assertThat(refused.code()).isEqualTo(RefusalCode.XML_SUSPICIOUS);
        assertThat(refused.explanation().text().zh()).isEqualTo("工作簿的部件 " + part + " 含有文档类型声明（DTD），Excel 从不写它");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'/>|工作表“名册”单元格 A1 所在的第 1 行排在第 2 行之后",
                "<row r='1'/><row r='1'/>|工作表“名册”单元格 A1 所在的第 1 行排在第 1 行之后",
                "<row r='1'><c r='B1'/><c r='A1'/></row>|工作表“名册”单元格 A1 出现两次或顺序颠倒",
                "<row r='1'><c r='A7'/></row>|工作表“名册”单元格 A7 写在第 1 行里",
                "<row r='1048577'/>|工作表“名册”有行号 1048577",
                "<row r='1'><c r='B1' t='s'><v>1</v></c></row>|工作表“名册”单元格 B1 指向第 1 个共用文本，而工作簿只有 1 个",
                "<row r='1'><c r='B1' t='s'><v>-1</v></c></row>|工作表“名册”单元格 B1 指向第 -1 个共用文本，而工作簿只有 1 个",
                "<row r='1'><c r='B1' s='x'/></row>|工作表“名册”单元格 B1 的格式编号不是数字：x",
                "<row r='1'><c r='B1'><v>abc</v></c></row>|工作表“名册”单元格 B1 不是数字：abc",
                "<row r='1'><c r='B1'><v>1e999</v></c></row>|工作表“名册”单元格 B1 不是数字：1e999"
            })
    void aCellThatCannotBeReadIsNamed(String rows, String message) throws Exception {
        Path file = XlsxFiles.withSheet("<sheetData>" + rows + "</sheetData>").write(folder.resolve("a.xlsx"));

        RosterRefused refused = refused(file, SMALL);

        assertThat(refused.code().code()).isEqualTo("roster-corrupt");
        assertThat(refused.explanation().what().zh()).isEqualTo("文件已损坏：" + message);
    }

    @Test
    void whatAWorkbookSaysAboutItsSizeIsNotBelieved() throws Exception {
        Path file = XlsxFiles.withSheet(
                        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                                + "<row r='1048576'><c r='A1048576' t='s'><v>0</v></c></row></sheetData>")
                .write(folder.resolve("a.xlsx"));

        assertThat(new Preflight(SMALL).check(file).counts()).isEqualTo(new Counts(2, 2, 3));
    }

    @Test
    void blankStyledColumnsCountNothing() throws Exception {
        StringBuilder row = new StringBuilder("<sheetData><row r='1'><c r='A1'><v>1</v></c>");
        for (int column = 1; column < 16_384; column++) {
            row.append("<c s='1'/>");
        }
        Path file = XlsxFiles.withSheet(row + "</row></sheetData>").write(folder.resolve("a.xlsx"));

        assertThat(new Preflight(SMALL).check(file).counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c><v>1</v></c></row>|211|roster-too-many-rows|名册超过 10 行",
                "<c><v>1</v></c>|31|roster-too-many-columns|名册超过 30 列",
                "<row><c/><c><v>1</v></c></row>|101|roster-too-many-cells|名册超过 100 个单元格",
                "<row><c t='str'><v>一二三四五六七八九十一二三四五六七八九十</v></c></row>|51|roster-too-much-text|名册超过 1 000 个字"
            })
    void aRosterThatIsTooBigIsToldWhy(String repeated, int times, String code, String message) throws Exception {
        String rows = repeated.repeat(times);
        Limits limits = times == 211 ? new Limits(1 << 20, 50, 16 << 20, 100, 10, 30, 1000, 1000, 100, 5) : SMALL;
        Path file = XlsxFiles.withSheet(
                        "<sheetData>" + (rows.startsWith("<c") ? "<row>" + rows + "</row>" : rows) + "</sheetData>")
                .write(folder.resolve("a.xlsx"));

        RosterRefused refused = refused(file, limits);

        assertThat(refused.code().code()).isEqualTo(code);
        assertThat(refused.explanation().what().zh()).isEqualTo(message);
    }

    @Test
    void textIsCountedAsOftenAsItIsShown() throws Exception {
        XlsxFiles files =
                XlsxFiles.withSheet("<sheetData>" + "<row><c t='s'><v>0</v></c></row>".repeat(60) + "</sheetData>");
        files.part(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>一二三四五六七八九十</t></r><rPh><t>yi</t></rPh><r><t>一二三四五六七八九十</t></r></si></sst>");

        assertThat(refused(files.write(folder.resolve("a.xlsx")), SMALL).code()).isEqualTo(RefusalCode.TOO_MUCH_TEXT);
    }

    @Test
    void aMillionMergedCellsAreTooMany() throws Exception {
        Path file = XlsxFiles.withSheet(
                        "<sheetData/><mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(1_000_000) + "</mergeCells>")
                .write(folder.resolve("a.xlsx"));
        Limits limits = new Limits(1 << 20, 50, 64 << 20, 1000, 10, 30, 100, 1000, 100, 50_000);

        RosterRefused refused = refused(file, limits);

        assertThat(refused.code().code()).isEqualTo("too-many-merges");
        assertThat(refused.explanation().what().zh()).isEqualTo("名册超过 50 000 处合并单元格");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|文件名 ../../etc/passwd 指向压缩包之外",
                "/etc/passwd|文件名 /etc/passwd 指向压缩包之外",
                "C:\\\\a|文件名 C://a 指向压缩包之外",
                "XL/Workbook.xml|文件 XL/Workbook.xml 出现两次"
            })
    void anEntryNameOfMischiefIsRefused(String name, String message) throws Exception {
        Path file = XlsxFiles.withSheet("").part(name, "<x/>").write(folder.resolve("a.xlsx"));

        RosterRefused refused = refused(file, SMALL);

        assertThat(refused.code().code()).isEqualTo("roster-archive-suspicious");
        assertThat(refused.explanation().what().zh()).isEqualTo("压缩包可疑：" + message);
    }

    @Test
    void anEntryNamedTwiceIsRefused() throws Exception {
        Path file = XlsxFiles.withSheet("").part("xl/workbook.xmm", "<x/>").write(folder.resolve("a.xlsx"));
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("workbook.xmm", "workbook.xml");
        Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);

        assertThat(refused(file, SMALL).explanation().what().zh()).isEqualTo("压缩包可疑：文件 xl/workbook.xml 出现两次");
    }

    @Test
    void aZipBombIsRefusedByItsDirectory() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[8 << 20]);
            zip.closeEntry();
        }

        RosterRefused refused = refused(file, SMALL);

        assertThat(refused.code().code()).isEqualTo("roster-archive-suspicious");
        assertThat(refused.explanation().what().zh()).isEqualTo("压缩包可疑：文件 xl/worksheets/sheet1.xml 压缩得过小");
    }

    @Test
    void tooManyEntriesAreRefused() throws Exception {
        XlsxFiles files = XlsxFiles.withSheet("");
        for (int i = 0; i < 50; i++) {
            files.part("xl/" + i, "");
        }

        assertThat(refused(files.write(folder.resolve("a.xlsx")), SMALL)
                        .explanation()
                        .what()
                        .zh())
                .isEqualTo("压缩包可疑：有 57 个文件");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("a.csv"), " \n"), SMALL)
                        .explanation()
                        .text()
                        .en())
                .isEqualTo("the file is empty. Allowed: an Excel workbook (.xlsx, .xls) or a CSV file");
    }

    private static RosterRefused refused(Path file, Limits limits) {
        return catchThrowableOfType(RosterRefused.class, () -> new Preflight(limits).check(file));
    }
}
