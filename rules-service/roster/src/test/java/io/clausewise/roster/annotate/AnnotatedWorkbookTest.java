package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.ScreeningSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

class AnnotatedWorkbookTest {
    private static final String CHIEF = "wenzhou-chief-technician-2021";

    @TempDir
    Path folder;

    @Test
    void ourColumnsStandAtTheRightOfTheHeading() throws Exception {
        try (XSSFWorkbook book = annotated(roster("序号", "姓名", "身份证号码", "现技术等级"))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(texts(sheet.getRow(0)))
                    .containsExactly(
                            "序号", "姓名", "身份证号码", "现技术等级", "结论", "得分（示意）", "得分名次", "入围情况", "满足条款", "未满足及差距", "缺少信息",
                            "数据问题");
            assertThat(text(sheet, 1, 4)).isEqualTo("待定");
            assertThat(text(sheet, 1, 8)).contains("技师以上职业资格");
            assertThat(text(sheet, 1, 10)).isNotEmpty();
            assertThat(text(sheet, 1, 11)).contains("C2");
            assertThat(sheet.getRow(0).getCell(4).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void aProgrammeThatScoresNobodyHasNoColumnsForIt() throws Exception {
        Path roster = roster("姓名", "身份证号码", "现技术等级");

        try (XSSFWorkbook book = open(Annotated.of(roster, "wenzhou-technician-direct-2020", folder))) {
            assertThat(texts(book.getSheetAt(0).getRow(0)))
                    .containsExactly("姓名", "身份证号码", "现技术等级", "结论", "满足条款", "未满足及差距", "缺少信息", "数据问题");
            assertThat(book.getSheet("排名")).isNull();
        }
    }

    @Test
    void whoIsApartHasTheBestRankAndWhetherItWouldDo() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "现技术等级"))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(text(sheet, 1, 3)).isEqualTo("0 至 100");
            assertThat(text(sheet, 1, 4)).isEqualTo("最好第 1 名");
            assertThat(text(sheet, 1, 5)).startsWith("待定，还可能入围：结论待定；得分未定");
        }
    }

    @Test
    void aColumnOfTheSameNameStaysTheOfficersAndOursIsCalledDifferently() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "结论", "Clausewise 结论"))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(texts(sheet.getRow(0)).subList(4, 6)).containsExactly("Clausewise 结论 2", "得分（示意）");
            assertThat(text(sheet, 1, 2)).isEqualTo("三");
            assertThat(text(sheet, 1, 4)).isEqualTo("待定");
        }
    }

    @Test
    void aTwoRowHeadingIsMatchedByMergedHeadingsOfOurs() throws Exception {
        Path roster = Annotated.shipped("two-row-heading.xlsx");

        try (XSSFWorkbook book = open(Annotated.of(roster, CHIEF, folder))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Cell ours = find(sheet, "结论");
            int row = ours.getRowIndex();
            int column = ours.getColumnIndex();
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(row, row + 1, column, column));
        }
    }

    @Test
    void noSheetSaysItIsSmallerThanItIs() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            assertThat(book)
                    .allMatch(sheet -> !((XSSFSheet) sheet).getCTWorksheet().isSetDimension());
        }
    }

    @Test
    void everySheetOfOursIsPrintedOnA4AsWideAsThePaper() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            assertThat(book).hasSize(6).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            });
            assertThat(book.getSheetAt(0).getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 0, -1, -1));
            assertThat(book.getSheet("逐条结果").getRepeatingRows()).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
        }
    }

    @Test
    void theChartCountsTheCellsOfTheSummary() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            XSSFSheet summary = book.getSheet("汇总");
            CTBarSer bars = summary.getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0);
            Cell undetermined = find(summary, "待定 undetermined");
            int last = undetermined.getRowIndex() + 1;

            assertThat(bars.getVal().getNumRef().getF()).isEqualTo("汇总!$B$" + (last - 2) + ":$B$" + last);
            assertThat(bars.getCat().getStrRef().getF()).isEqualTo("汇总!$A$" + (last - 2) + ":$A$" + last);
            assertThat(undetermined.getRow().getCell(1).getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test
    void findingsAreLinkedToTheirCellsAndCommentedThere() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            XSSFSheet findings = book.getSheet("数据问题");
            Row row = find(findings, "B2").getRow();
            XSSFHyperlink link = findings.getHyperlink(row.getRowNum(), 3);

            assertThat(link.getLocation()).isEqualTo("'名册 1'!B2");
            assertThat(text(findings, row.getRowNum(), 4)).isEqualTo("330302198506151233");
            XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getCellComment().getString().getString()).contains(text(findings, row.getRowNum(), 5));
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFF8CBAD");
        }
    }

    @Test
    void everyPersonHasALineWithEachClauseAndALinkToTheRow() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            XSSFSheet results = book.getSheet("逐条结果");

            assertThat(texts(results.getRow(2)).subList(0, 5))
                    .containsExactly("名册 1", "2", "王试验", "温州市第七轮首席技师（2021年）", "待定");
            assertThat(results.getHyperlink(2, 1).getLocation()).isEqualTo("'名册 1'!A2");
            int qualification = column(results, "1-qualification");
            assertThat(text(results, 2, qualification)).isEqualTo("符合");
            assertThat(text(results, 2, column(results, "4-x-barred"))).isEqualTo("无此情形");
            assertThat(text(results, 3, qualification)).isEqualTo("待定");
            assertThat(results.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:");
            assertThat(results.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void theClauseSheetQuotesTheReading() throws Exception {
        try (XSSFWorkbook book = annotated(roster("姓名", "身份证号码", "现技术等级"))) {
            Row clause = find(book.getSheet("规则说明"), "1.2-patent").getRow();

            assertThat(clause.getCell(2).getStringCellValue()).isEqualTo("一 2");
            assertThat(clause.getCell(6).getStringCellValue()).contains("读法：").startsWith("I-");
        }
    }

    @Test
    void onlySoManyCellsAreCommentedAndTheRestIsSaid() throws Exception {
        Path roster = roster("姓名", "身份证号码", "现技术等级");
        AnnotationSettings one = new AnnotationSettings(folder.resolve("spool"), 1, 1 << 20);

        try (XSSFWorkbook book = open(Annotated.of(roster, CHIEF, folder, one))) {
            assertThat(book.getSheetAt(0).getCellComments()).hasSize(1);
            assertThat(find(book.getSheet("汇总"), "条数据问题没有写成批注").getStringCellValue())
                    .startsWith("有 ");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        try (XSSFWorkbook book = annotated(named("=cmd|'/c calc'!A0", "＋1", "@SUM(A1)"))) {
            XSSFSheet results = book.getSheet("逐条结果");
            for (int row = 2; row < 5; row++) {
                XSSFCell name = results.getRow(row).getCell(2);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(text(results, 2, 2)).isEqualTo("=cmd|'/c calc'!A0");
        }
    }

    @Test
    void aCsvFileComesBackAsAWorkbookWithTheSameTexts() throws Exception {
        String text = "姓名,身份证号码,现技术等级\n王试验,330302198506151233,技师\n=1+1,,高级工\n";
        Path roster = Files.writeString(folder.resolve("名册.csv"), text, StandardCharsets.UTF_8);

        try (XSSFWorkbook book = open(Annotated.of(roster, CHIEF, folder))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(texts(sheet.getRow(1)).subList(0, 4)).containsExactly("王试验", "330302198506151233", "技师", "待定");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(text(sheet, 2, 0)).isEqualTo("=1+1");
        }
    }

    @Test
    void aWorkbookThatIsTooMuchToEditComesBackAsANewOneWithTheSameValues() throws Exception {
        Path roster = Annotated.shipped("annex-16-columns.xlsx");
        AnnotationSettings little = new AnnotationSettings(folder.resolve("spool"), 100, 100);

        try (XSSFWorkbook edited = open(Annotated.of(roster, "wenzhou-technician-direct-2020", folder))) {
            Path made = Annotated.of(roster, "wenzhou-technician-direct-2020", folder.resolve("spool"), little);
            try (XSSFWorkbook copied = open(made)) {
                assertThat(find(copied.getSheet("汇总"), "因此本文件是新的工作簿").getStringCellValue())
                        .contains("this is a new one with the same values");
                DataFormatter shown = new DataFormatter();
                for (Row row : edited.getSheetAt(0)) {
                    for (Cell cell : row) {
                        Row other = copied.getSheetAt(0).getRow(row.getRowNum());
                        Cell same = other == null ? null : other.getCell(cell.getColumnIndex());
                        assertThat(same == null ? "" : plain(shown, same)).isEqualTo(plain(shown, cell));
                    }
                }
                assertThat(copied.getSheetAt(0).getMergedRegions())
                        .containsExactlyInAnyOrderElementsOf(
                                edited.getSheetAt(0).getMergedRegions());
            }
        }
    }

    private static String plain(DataFormatter shown, Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : shown.formatCellValue(cell);
    }

    @Test
    void whatWeAddedIsNotReadWhenItIsSentAgain() throws Exception {
        Path first = Annotated.of(roster("姓名", "身份证号码", "现技术等级"), CHIEF, folder);
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(first);

        ScreeningSummary summary;
        try (AnnotatedWorkbook again =
                new AnnotatedWorkbook(checked, Annotated.RULESET, AnnotationSettings.in(folder))) {
            summary = Annotated.screen(checked, CHIEF, again);
        }

        assertThat(summary.people()).isEqualTo(2);
        assertThat(summary.understanding().sheets().own()).containsExactly("汇总", "排名", "逐条结果", "数据问题", "规则说明");
        assertThat(summary.findings())
                .extracting(finding -> finding.explanation().text().zh())
                .contains(
                        "工作表“逐条结果”是以前审核时加上的，没有审核",
                        "列“结论”是结论，不作为依据，没有使用",
                        "列“得分（示意）”是结论，不作为依据，没有使用",
                        "列“得分名次”是结论，不作为依据，没有使用",
                        "列“入围情况”是结论，不作为依据，没有使用");
    }

    @Test
    void macrosAreTakenOutAndTheTypeIsThatOfAPlainWorkbook() throws Exception {
        Path roster = withMacros(roster("姓名", "身份证号码", "现技术等级"));

        Path back = Annotated.of(roster, CHIEF, folder);

        try (ZipFile zip = new ZipFile(back.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.contains("vba"));
            String types = new String(
                    zip.getInputStream(zip.getEntry("[Content_Types].xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(types).doesNotContain("macroEnabled").doesNotContain("vbaProject");
            assertThat(types).contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        }
    }

    private Path withMacros(Path plain) throws Exception {
        Path file = folder.resolve("macros.xlsx");
        try (XSSFWorkbook book = open(plain);
                OutputStream out = Files.newOutputStream(file)) {
            book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            book.write(out);
        }
        return file;
    }

    @Test
    void noTempFileIsLeft() throws Exception {
        Path spool = folder.resolve("spool");

        Annotated.of(roster("姓名", "身份证号码", "现技术等级"), CHIEF, folder, AnnotationSettings.in(spool));

        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void noTempFileIsLeftWhenTheReceiverGoesAway() throws Exception {
        Path spool = folder.resolve("spool");
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(roster("姓名", "身份证号码", "现技术等级"));

        try (AnnotatedWorkbook book = new AnnotatedWorkbook(checked, Annotated.RULESET, AnnotationSettings.in(spool))) {
            Annotated.screen(checked, CHIEF, book);
            assertThatThrownBy(() -> book.writeTo(new Gone()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("gone");
        }

        assertThat(spool).isEmptyDirectory();
    }

    private static final class Gone extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("gone");
        }
    }

    /** Two people under these headings. */
    private Path roster(String... headings) throws IOException {
        List<String[]> people = new ArrayList<>();
        for (String[] person : new String[][] {{"王试验", "技师"}, {"李样本", "高级工"}}) {
            people.add(Stream.of(headings)
                    .map(heading -> switch (heading) {
                        case "姓名" -> person[0];
                        case "身份证号码" -> "330302198506151233";
                        case "现技术等级" -> person[1];
                        case "序号" -> Integer.toString(people.size() + 1);
                        default -> "三";
                    })
                    .toArray(String[]::new));
        }
        return write(headings, people);
    }

    private Path named(String... names) throws IOException {
        return write(
                new String[] {"姓名", "现技术等级"},
                Arrays.stream(names).map(name -> new String[] {name, "技师"}).toList());
    }

    private Path write(String[] headings, List<String[]> people) throws IOException {
        Path file = folder.resolve("名册.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("名册 1");
            row(sheet, headings);
            people.forEach(person -> row(sheet, person));
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private XSSFWorkbook annotated(Path roster) throws Exception {
        return open(Annotated.of(roster, CHIEF, folder));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
        return texts;
    }

    private static int column(XSSFSheet sheet, String heading) {
        return find(sheet, heading).getColumnIndex();
    }

    /** The first cell that has this in its text. */
    private static Cell find(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell with " + text + " on " + sheet.getSheetName());
    }
}
