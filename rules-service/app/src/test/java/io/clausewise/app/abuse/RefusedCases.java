package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.XlsxFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Files that are refused as a whole, each with the one sentence that says why. */
final class RefusedCases {
    private static final String ANEW = "。允许：用 Excel 打开后另存的工作簿";
    private static final String REPAIRED = "。允许：用 Excel 打开并修复后另存的工作簿";
    private static final String SMALLER = "。允许：拆成几个文件分别提交";
    private static final String SAVE_AS = "。允许：用 Excel 打开后“另存为”Excel 工作簿（.xlsx）";
    private static final String ROSTERS = "。允许：Excel 工作簿（.xlsx、.xls）或 CSV 文件";

    private RefusedCases() {}

    private interface Maker {
        Path make(Path folder) throws Exception;
    }

    static Stream<AbuseCase> all() {
        return Stream.of(archives(), sheets(), kinds()).flatMap(cases -> cases);
    }

    private static Stream<AbuseCase> archives() {
        String code = "roster-archive-suspicious";
        return Stream.of(
                refused(
                        "1 ratio zip bomb",
                        HostileArchives::bomb,
                        code,
                        "压缩包可疑：文件 xl/worksheets/sheet1.xml 压缩得过小" + ANEW,
                        "the archive is suspicious: entry xl/worksheets/sheet1.xml is compressed too much. Allowed: the"
                                + " workbook opened in Excel and saved anew"),
                refused(
                        "1 zip bomb whose directory lies",
                        HostileArchives::lyingBomb,
                        "roster-corrupt",
                        "文件已损坏：部件 xl/worksheets/sheet1.xml 无法读取" + REPAIRED),
                refused("9 20,000 entries", HostileArchives::manyEntries, code, "压缩包可疑：有 20007 个文件" + ANEW),
                refused("9 an entry twice", HostileArchives::entryTwice, code, "压缩包可疑：文件 xl/workbook.xml 出现两次" + ANEW),
                refused(
                        "9 an entry twice but for capitals",
                        folder -> HostileArchives.entryNamed(folder, "XL/Workbook.xml"),
                        code,
                        "压缩包可疑：文件 XL/Workbook.xml 出现两次" + ANEW),
                outside("../../outside.txt"),
                outside("/tmp/outside.txt"),
                outside("C:\\outside.txt"));
    }

    private static AbuseCase outside(String name) {
        return refused(
                "9 an entry named " + name,
                folder -> HostileArchives.entryNamed(folder, name),
                "roster-archive-suspicious",
                "压缩包可疑：文件名 " + name.replace('\\', '/') + " 指向压缩包之外" + ANEW);
    }

    private static Stream<AbuseCase> sheets() {
        String corrupt = "roster-corrupt";
        String cell = "文件已损坏：工作表“名册”单元格 ";
        return Stream.of(
                refused(
                        "6 a million merged cells",
                        HostileSheets::manyMerges,
                        "too-many-merges",
                        "名册超过 50 000 处合并单元格" + SMALLER),
                refused(
                        "8 one text of 32 kB in 300,000 cells",
                        HostileSheets::longText,
                        "roster-too-much-text",
                        "名册超过 250 000 000 个字" + SMALLER),
                wrongRows(
                        "5 a shared text beyond the table",
                        "<row r='1'><c r='B1' t='s'><v>7</v></c></row>",
                        corrupt,
                        cell + "B1 指向第 7 个共用文本，而工作簿只有 1 个" + REPAIRED),
                refused(
                        "5 a negative shared text",
                        folder -> HostileSheets.rows(folder, "<row r='1'><c r='B1' t='s'><v>-1</v></c></row>"),
                        corrupt,
                        cell + "B1 指向第 -1 个共用文本，而工作簿只有 1 个" + REPAIRED,
                        "the file is corrupt: sheet \"名册\", cell B1: it refers to shared text -1 of 1. Allowed: the workbook"
                                + " opened and repaired in Excel, saved anew"),
                refused(
                        "5 a table of texts that says it has more",
                        folder -> XlsxFiles.withSheet(
                                        "<sheetData><row r='3'><c r='A3' t='s'><v>1</v></c></row></sheetData>")
                                .replace("xl/sharedStrings.xml", "<sst ", "<sst count=\"9\" uniqueCount=\"9\" ")
                                .write(folder.resolve("sst.xlsx")),
                        corrupt,
                        cell + "A3 指向第 1 个共用文本，而工作簿只有 1 个" + REPAIRED),
                refused(
                        "5 an .xls cell in a format that is none",
                        HostileBooks::formatThatIsNone,
                        corrupt,
                        "文件已损坏：工作簿无法读取" + REPAIRED,
                        "the file is corrupt: the workbook cannot be read. Allowed: the workbook opened and repaired in Excel,"
                                + " saved anew"),
                wrongRows(
                        "24 rows out of order",
                        HostileSheets.heading(1) + HostileSheets.person(3) + HostileSheets.person(2),
                        corrupt,
                        cell + "A2 所在的第 2 行排在第 3 行之后" + REPAIRED),
                wrongRows(
                        "24 a row number twice",
                        HostileSheets.heading(1) + HostileSheets.person(2) + HostileSheets.person(2),
                        corrupt,
                        cell + "A2 所在的第 2 行排在第 2 行之后" + REPAIRED),
                refused(
                        "21 16,384 columns",
                        folder -> HostileSheets.columns(folder, 16_384),
                        "roster-too-many-columns",
                        "名册超过 1 000 列" + SMALLER),
                refused(
                        "21 one person over the limit",
                        folder -> HostileSheets.people(folder, 200_001),
                        "roster-too-many-rows",
                        "名册超过 200 000 行" + SMALLER),
                wrongRows(
                        "21 a heading and an example alone",
                        HostileSheets.heading(1) + HostileSheets.row(2, "示例", "", "技师"),
                        "roster-no-people",
                        "名册里没有人：工作表“名册”第 1 行是表头，下面没有一行填了人。允许：表头下面每行一人；示例、合计和填表人的行不算"),
                wrongRows("21 an empty book", "", "roster-no-heading", noHeading()),
                wrongRows(
                        "21 no heading",
                        HostileSheets.person(1) + HostileSheets.person(2),
                        "roster-no-heading",
                        noHeading()));
    }

    private static String noHeading() {
        return "找不到表头：看了各工作表的前 60 行，没有一行含有两个认识的列名。允许：列名如 姓名、身份证号码、工作单位、职业（工种）、现技术等级";
    }

    private static Stream<AbuseCase> kinds() {
        return Stream.of(
                kind(
                        "xlsb",
                        folder -> HostileArchives.office(folder, "xl/workbook.bin"),
                        "二进制 Excel 工作簿（.xlsb）",
                        SAVE_AS),
                kind("ods", HostileArchives::ods, "OpenDocument 电子表格（.ods）", SAVE_AS),
                kind("strict OOXML", HostileArchives::strict, "严格 Open XML 电子表格", SAVE_AS),
                kind("Excel 95", HostileBooks::excel95, "Excel 95 或更早的工作簿", SAVE_AS),
                kind("Excel 4", folder -> bytes(folder, "0904060000000002"), "Excel 95 或更早的工作簿", SAVE_AS),
                kind("pdf", folder -> bytes(folder, "255044462d312e37"), "PDF 文件", ROSTERS),
                kind("docx", folder -> HostileArchives.office(folder, "word/document.xml"), "Word 文档（.docx）", ROSTERS),
                kind("jpg", folder -> bytes(folder, "ffd8ffe000104a46"), "JPEG 图片", ROSTERS),
                refused(
                        "12 html renamed .xls",
                        folder -> Files.writeString(
                                folder.resolve("名册.xls"),
                                "<html><body><table><tr><td>姓名</td><td>性别</td></tr></table><script>1</script></body></html>"),
                        "roster-wrong-kind",
                        "这是网页（HTML），不是名册" + SAVE_AS),
                encrypted("xlsx", HostileBooks::encryptedXlsx),
                encrypted("xls", HostileBooks::encryptedXls),
                encrypted("xls, xor", HostileBooks::xorEncryptedXls));
    }

    private static Path bytes(Path folder, String hex) throws IOException {
        return Files.write(folder.resolve("名册.xlsx"), HexFormat.of().parseHex(hex));
    }

    private static AbuseCase kind(String name, Maker file, String kind, String allowed) {
        return refused("11 " + name + " renamed .xlsx", file, "roster-wrong-kind", "这是" + kind + "，不是名册" + allowed);
    }

    private static AbuseCase encrypted(String name, Maker file) {
        return refused(
                "10 encrypted " + name,
                file,
                "roster-encrypted",
                "文件设有打开密码，无法读取。允许：在 Excel 的“文件－信息－保护工作簿－用密码进行加密”中清空密码后保存");
    }

    private static AbuseCase wrongRows(String name, String rows, String code, String zh) {
        return refused(name, folder -> HostileSheets.rows(folder, rows), code, zh);
    }

    private static AbuseCase refused(String name, Maker file, String code, String zh) {
        return new AbuseCase(name, (service, folder) -> {
            Answer answer = service.screen(file.make(folder), AbusedService.NDJSON);
            assertRefused(answer, code, zh);
        });
    }

    private static AbuseCase refused(String name, Maker file, String code, String zh, String en) {
        return new AbuseCase(name, (service, folder) -> {
            Path made = file.make(folder);
            assertRefused(service.screen(made, AbusedService.NDJSON), code, zh);
            assertRefused(service.screen(made, AbusedService.WORKBOOK, "en", ""), code, en);
        });
    }

    static void assertRefused(Answer answer, String code, String detail) {
        assertThat(answer.contentType()).as(answer.text()).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:clausewise:problem:" + code);
        assertThat(answer.json().path("detail").asString()).isEqualTo(detail);
        assertThat(answer.status()).isEqualTo(status(code));
    }

    private static int status(String code) {
        if (code.equals("roster-wrong-kind")) {
            return 415;
        }
        return code.contains("too-") ? 413 : 422;
    }
}
