package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that {@code impact --format xlsx} writes, read back. */
class ImpactWorkbookTest {
    private static final String ROSTER =
            ExpectedRanking.ROSTER.toAbsolutePath().normalize().toString();

    private static final String TABLE = "1.3-competitions.drl.csv";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void command() {
        command = new CommandRun(folder);
    }

    @Test
    void everybodyWhoChangesHasARowWithClauseReasonsAndRank() throws IOException {
        String notice = "wenzhou/chief-technician-2021/";
        copy(notice, "rules", "省级,一类,3", "省级,一类,3");
        copy(notice, "changed", "省级,一类,3", "省级,一类,2");

        assertThat(impact(ROSTER, "-p", "wenzhou-chief-technician-2021"))
                .as(command.err)
                .isZero();

        assertThat(command.out).isEqualTo("结果 Results: " + folder.resolve("out.xlsx") + "\n");
        try (XSSFWorkbook book = read()) {
            assertThat(sheets(book)).containsExactly("概览", "变化", "条款");
            assertThat(texts(book.getSheet("概览")))
                    .contains("温州市第七轮首席技师（2021年）\nWenzhou chief technician (2021)|60|4|3|42|11|3|2|0")
                    // from the outcome before, to those after
                    .contains("符合\neligible|47|4|0");
            XSSFSheet changes = book.getSheet("变化");
            List<String> rows = texts(changes);
            // a title and a heading
            assertThat(rows).hasSize(2 + 49);
            assertThat(rows.get(0)).isEqualTo("Clausewise 变化 Changes");
            assertThat(rows.get(1)).startsWith("工作表\nSheet|行\nRow|编号\nReference|姓名\nName|原结论\nOutcome before|");
            assertThat(rows.get(2))
                    .isEqualTo("推荐人选|10||郑排七|符合\neligible|不符合\nineligible|40|40|37||候补\nreserve||"
                            + "一 3 省级一类竞赛前三名（1.3-provincial-1）\nProvincial tier 1 competition: top three|"
                            + "满足：依据 技能竞赛第 1 项 /competitions/0\nmet: shown by competitions, no. 1|"
                            + "未满足：竞赛名次 须 ≤ 2，实为 3\nnot met: competition rank must be ≤ 2, is 3|");
            assertThat(changes.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(changes.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:P51");
            assertThat(texts(book.getSheet("条款")))
                    .endsWith("温州市第七轮首席技师（2021年）\nWenzhou chief technician (2021)|条款\nclause|1.3-provincial-1|一 3|"
                            + "省级一类竞赛前三名\nProvincial tier 1 competition: top three|7|4");
        }
    }

    @Test
    void aNameLikeAFormulaStaysText() throws IOException {
        smallRules("rank <= 3", "rank <= 2");
        command.write("people.json", person("=HYPERLINK(\\\"http://x\\\")_x0041_"));

        assertThat(impact("people.json")).as(command.err).isZero();

        try (XSSFWorkbook book = read()) {
            Cell name = book.getSheet("变化").getRow(2).getCell(3);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")_x0041_");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void thatNothingChangesIsSaidWithTheNumberCompared() throws IOException {
        smallRules("rank <= 3", "rank <= 3 ");
        command.write("people.json", person("赵例一"));

        assertThat(impact("people.json")).as(command.err).isZero();

        try (XSSFWorkbook book = read()) {
            assertThat(texts(book.getSheet("概览"))).contains("比较了 1 人，没有变化 compared 1: nothing changes");
            assertThat(texts(book.getSheet("变化"))).hasSize(2);
        }
    }

    @Test
    void aWorkbookNeedsAFileAndOneThatIsThereStays() throws IOException {
        smallRules("rank <= 3", "rank <= 2");
        command.write("people.json", person("赵例一"));
        command.write("out.xlsx", "mine");

        assertThat(impact("people.json")).isEqualTo(2);
        assertThat(command.err).startsWith("已有这个文件，没有覆盖：");
        assertThat(Files.readString(folder.resolve("out.xlsx"))).isEqualTo("mine");
        assertThat(command.run("impact", "people.json", "--from", "rules", "--to", "changed", "--format", "xlsx"))
                .isEqualTo(2);
        assertThat(command.err).startsWith("工作簿不能写到标准输出，请用 -o 写明文件\n");
    }

    private static String person(String name) {
        return "[{\"person\": {\"name\": \"" + name + "\", \"birthDate\": \"1970-01-01\"},"
                + " \"employment\": {\"city\": \"瑞安市\"}, \"competitions\": [{\"level\": \"PROVINCIAL\", \"rank\": 3}],"
                + " \"patents\": [], \"attestations\": [{\"criterion\": \"conduct\", \"met\": true}]}]";
    }

    private void smallRules(String from, String to) throws IOException {
        command.withSmallRules();
        try (Stream<Path> all = Files.walk(folder.resolve("rules"))) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                String name = folder.resolve("rules").relativize(one).toString();
                command.write("changed/" + name, Files.readString(one).replace(from, to));
            }
        }
    }

    private void copy(String notice, String target, String from, String to) throws IOException {
        Path rules = Path.of("../../rules");
        try (Stream<Path> all = Files.list(rules.resolve(notice))) {
            for (Path one : all.toList()) {
                String text = Files.readString(one);
                command.write(
                        target + "/" + notice + one.getFileName(), one.endsWith(TABLE) ? text.replace(from, to) : text);
            }
        }
        command.write(target + "/vocabulary.yaml", Files.readString(rules.resolve("vocabulary.yaml")));
    }

    private int impact(String... file) {
        List<String> all = new ArrayList<>(List.of("impact"));
        all.addAll(List.of(file));
        all.addAll(List.of("--from", "rules", "--to", "changed", "--format", "xlsx", "-o", "out.xlsx"));
        return command.run(all.toArray(String[]::new));
    }

    private XSSFWorkbook read() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("out.xlsx")));
    }

    private static List<String> sheets(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Each row's cells with bars between them. */
    private static List<String> texts(Sheet sheet) {
        DataFormatter shown = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
