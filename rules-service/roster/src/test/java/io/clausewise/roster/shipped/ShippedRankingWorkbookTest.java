package io.clausewise.roster.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.annotate.AnnotatedWorkbook;
import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.RankingOptions;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook an officer gets back of sixty people for thirty places, held against what somebody worked out before. */
class ShippedRankingWorkbookTest {
    private static final ExpectedRoster EXPECTED = ExpectedRoster.of("wenzhou-chief-technician-2021-ranking.xlsx");
    private static final DataFormatter SHOWN = new DataFormatter();
    /** Columns of 排名. */
    private static final int DIMENSIONS = 4;

    private static final int PLACEMENT = 9;
    private static final int NOTES = 11;
    private static final int ROW = 13;

    @TempDir
    static Path folder;

    private static Ruleset ruleset;
    private static Path file;
    private static XSSFWorkbook book;

    @BeforeAll
    static void annotate() throws Exception {
        Compilation compilation =
                RulesetCompiler.compile(RuleFolder.read(Path.of("../../rules")).files());
        ruleset = ((Compilation.Compiled) compilation).ruleset();
        file = annotated(EXPECTED.file(), RankingOptions.AS_WRITTEN);
        book = open(file);
    }

    @AfterAll
    static void close() throws Exception {
        book.close();
        ruleset.close();
    }

    @Test
    void everyRowHasItsPointsRankAndPlacementBesideIt() {
        Sheet sheet = book.getSheetAt(0);
        int points = column(sheet, "得分（示意）");
        int rank = column(sheet, "得分名次");
        int placement = column(sheet, "入围情况");
        assertThat(List.of(rank, placement)).containsExactly(points + 1, points + 2);

        for (ExpectedRow row : EXPECTED.rows()) {
            Row cells = sheet.getRow(row.row() - 1);
            ExpectedRow.Place place = Objects.requireNonNull(row.place());
            assertThat(cells.getCell(points))
                    .as(row.name())
                    .satisfies(cell -> isPoints(cell, row.points().get(0)));
            if (place.rank().equals("-")) {
                assertThat(text(cells, rank))
                        .isEqualTo(place.bestRank().equals("-") ? "" : "最好第 " + place.bestRank() + " 名");
            } else {
                assertThat(cells.getCell(rank).getNumericCellValue()).isEqualTo(Integer.parseInt(place.rank()));
            }
            assertThat(text(cells, placement).split("[：；]")[0]).isEqualTo(state(place.asWritten()));
            isAdvice(text(cells, placement), place.advice());
        }
    }

    @Test
    void theRankingSheetHasEverybodyInTheOrderOfRanks() {
        Sheet sheet = book.getSheet("排名");
        List<Integer> order = new ArrayList<>();
        for (Row cells : people(sheet)) {
            ExpectedRow row = expected((int) cells.getCell(ROW).getNumericCellValue());
            ExpectedRow.Place place = Objects.requireNonNull(row.place());
            boolean apart = place.rank().equals("-");
            assertThat(text(cells, 0)).as(row.name()).isEqualTo(apart ? place.bestRank() : place.rank());
            assertThat(text(cells, 1)).isEqualTo(row.name());
            isPoints(cells.getCell(3), row.points().get(0));
            String[] dimensions = row.points().get(1).split("/");
            for (int i = 0; i < dimensions.length; i++) {
                isPoints(cells.getCell(DIMENSIONS + i), dimensions[i]);
            }
            assertThat(text(cells, PLACEMENT))
                    .isEqualTo(state(place.asWritten()).replace("待定，", ""));
            isAdvice(text(cells, NOTES), place.advice());
            if (!apart) {
                order.add(Integer.parseInt(place.rank()));
            }
        }
        assertThat(people(sheet)).hasSize(56);
        assertThat(order).hasSize(46).isSorted();
    }

    @Test
    void linesStandBelowTheLastSelectedAndBelowTheLastOnWhomPeopleDecide() {
        Sheet sheet = book.getSheet("排名");
        Row selected = row(sheet, "入围线：以上入围 29 人");
        Row undecided = row(sheet, "以上并列待定 3 人");

        assertThat(text(sheet.getRow(selected.getRowNum() - 1), PLACEMENT)).isEqualTo("入围");
        assertThat(text(sheet.getRow(selected.getRowNum() + 1), PLACEMENT)).isEqualTo("并列待定");
        assertThat(text(sheet.getRow(undecided.getRowNum() - 1), PLACEMENT)).isEqualTo("并列待定");
        assertThat(text(sheet.getRow(undecided.getRowNum() + 1), PLACEMENT)).isEqualTo("候补");
    }

    @Test
    void theRankingSheetSaysWhatItIsWorthAndIsPrintedWithItsHeading() {
        XSSFSheet sheet = book.getSheet("排名");
        int heading = row(sheet, "名次\nRank").getRowNum();

        assertThat(text(sheet.getRow(0), 0)).startsWith("Clausewise 排名").contains("温州市第七轮首席技师（2021年）（示意）");
        assertThat(text(row(sheet, "示意：分值"), 0)).contains("不能作为评选依据");
        assertThat(text(row(sheet, "评选总名额 30："), 0)).contains("入围 29 人");
        assertThat(text(row(sheet, "先后依次比较"), 0)).contains("得分、技能竞赛、荣誉称号、专利、优先行业");
        assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(heading, heading, -1, -1));
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    @Test
    void everybodyOnTheRankingSheetIsLinkedToTheRow() {
        XSSFSheet sheet = book.getSheet("排名");
        for (Row cells : people(sheet)) {
            assertThat(sheet.getHyperlink(cells.getRowNum(), ROW).getLocation())
                    .isEqualTo("'" + book.getSheetName(0) + "'!A" + text(cells, ROW));
        }
    }

    @Test
    void theQuotasOfUnitsStandBelowAndInTheSummary() {
        Row unit = row(book.getSheet("排名"), "鹿城区", "4");
        Row all = row(book.getSheet("排名"), "全部 All");
        Sheet summary = book.getSheet("汇总");

        assertThat(List.of(text(unit, 3), text(unit, 4), text(unit, 5), text(unit, 6), text(unit, 7)))
                .containsExactly("4", "7", "6", "0", "3");
        assertThat(text(unit, 8)).contains("只作提示");
        assertThat(List.of(text(all, 3), text(all, 4), text(all, 5), text(all, 6)))
                .containsExactly("30", "46", "29", "3");
        assertThat(text(row(summary, "鹿城区"), 6)).isEqualTo("6");
        assertThat(text(row(summary, "评选总名额 30："), 0)).contains("入围 29 人");
        assertThat(text(row(summary, "示意：分值"), 0)).isNotEmpty();
    }

    @Test
    void withAllQuotasBindingTheSheetSaysSoAndWhoIsOverTheUnits() throws Exception {
        try (XSSFWorkbook strict = open(annotated(EXPECTED.file(), new RankingOptions(null, true)))) {
            Sheet sheet = strict.getSheet("排名");
            for (Row cells : people(sheet)) {
                ExpectedRow row = expected((int) cells.getCell(ROW).getNumericCellValue());
                String placement = Objects.requireNonNull(row.place()).strict();
                assertThat(text(cells, PLACEMENT)).isEqualTo(state(placement).replace("待定，", ""));
            }
            assertThat(text(row(sheet, "原则性的名额也按须执行的名额计算"), 0)).isNotEmpty();
        }
    }

    @Test
    void sentAgainTheWorkbookComesToTheSame() throws Exception {
        Path again = annotated(file, RankingOptions.AS_WRITTEN);
        ScreeningSummary summary = screen(file, RankingOptions.AS_WRITTEN, new ScreeningListener() {});

        assertThat(summary.understanding().sheets().own()).contains("排名");
        try (XSSFWorkbook second = open(again)) {
            List<List<String>> first = texts(people(book.getSheet("排名")));
            assertThat(texts(people(second.getSheet("排名（Clausewise）")))).isEqualTo(first);
        }
    }

    private static Path annotated(Path roster, RankingOptions ranking) throws Exception {
        Path out = folder.resolve(ranking.strictQuotas() + "-" + roster.getFileName());
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(roster);
        try (AnnotatedWorkbook workbook = new AnnotatedWorkbook(checked, ruleset, AnnotationSettings.in(folder));
                OutputStream to = Files.newOutputStream(out)) {
            screen(roster, ranking, workbook);
            workbook.writeTo(to);
        }
        return out;
    }

    private static ScreeningSummary screen(Path roster, RankingOptions ranking, ScreeningListener listener)
            throws Exception {
        ScreeningRequest request = new ScreeningRequest(
                ruleset.findProgram(EXPECTED.program()).orElseThrow(),
                EXPECTED.asOf(),
                EXPECTED.asOf(),
                Mapping.NONE,
                false,
                ranking);
        return new Screening(new Evaluator(ruleset), request, 2)
                .run(new Preflight(Limits.DEFAULTS).check(roster), listener);
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static ExpectedRow expected(int row) {
        return EXPECTED.rows().stream()
                .filter(one -> one.row() == row)
                .findFirst()
                .orElseThrow();
    }

    /** A number that can be sorted, or from where to where. */
    private static void isPoints(Cell cell, String written) {
        if (written.contains("~")) {
            assertThat(cell.getStringCellValue()).isEqualTo(written.replace("~", " 至 "));
        } else if (written.equals("-")) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(written));
        }
    }

    private static String state(String written) {
        return switch (written) {
            case "可入围" -> "待定，还可能入围";
            case "不可入围" -> "待定，不可能入围";
            case "不排" -> "";
            default -> written;
        };
    }

    /** @param written such as {@code 超:鹿城区(4)} */
    private static void isAdvice(String text, String written) {
        if (written.equals("-")) {
            assertThat(text).doesNotContain("提示");
            return;
        }
        String[] parts = written.split("[:()]");
        assertThat(text).contains("推荐单位“" + parts[1] + "”原则上 " + parts[2] + " 人");
        assertThat(text.contains("并列的人多于余下的")).isEqualTo(parts[0].equals("并列"));
    }

    /** The rows of 排名 that are linked to a row of the roster. */
    private static List<Row> people(Sheet sheet) {
        List<Row> people = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(ROW);
            if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                people.add(row);
            }
        }
        return people;
    }

    private static List<List<String>> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> texts = new ArrayList<>();
                    row.forEach(cell -> texts.add(SHOWN.formatCellValue(cell)));
                    return texts;
                })
                .toList();
    }

    private static String text(Row row, int column) {
        return SHOWN.formatCellValue(row.getCell(column));
    }

    private static int column(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (SHOWN.formatCellValue(cell).equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static Row row(Sheet sheet, String beginning) {
        return row(sheet, beginning, null);
    }

    /** @param most in the fourth column; null for anything */
    private static Row row(Sheet sheet, String beginning, String most) {
        for (Row row : sheet) {
            if (text(row, 0).startsWith(beginning)
                    && (most == null || text(row, 3).equals(most))) {
                return row;
            }
        }
        throw new AssertionError("no row " + beginning + " on " + sheet.getSheetName());
    }
}
