package io.clausewise.roster.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Confidence;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.HeadingFinder;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.headings.RowKinds;
import io.clausewise.roster.people.PersonReader;
import io.clausewise.roster.people.PersonRow;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import io.clausewise.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RosterTemplateTest {
    static final Ruleset RULESET = ruleset();

    @TempDir
    Path folder;

    static Ruleset ruleset() {
        try {
            return ((Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"))).ruleset();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> programs() {
        return RULESET.programs().stream().map(Program::id);
    }

    Path template(String id) throws IOException {
        Path file = folder.resolve(id + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RosterTemplate.write(program(id), RULESET, out);
        }
        return file;
    }

    static Program program(String id) {
        return RULESET.findProgram(id).orElseThrow();
    }

    static List<TemplateColumn> columns(String id) {
        return template(program(id)).all();
    }

    private static TemplateColumns template(Program program) {
        return new TemplateColumns(program, RULESET.getNotice(program.id()).notice(), RULESET.vocabulary());
    }

    private interface Looking {
        void at(RosterFile roster, HeadedSheets sheets) throws Exception;
    }

    private void look(String id, Looking looking) throws Exception {
        Path file = template(id);
        MarkedDimensions marked = MarkedDimensions.of(program(id).scorecards());
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(file);
        try (RosterFile roster = RosterFile.open(checked)) {
            looking.at(roster, HeadedSheets.of(roster, new HeadingFinder(RULESET.vocabulary(), marked, Mapping.NONE)));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyHeadingIsReadAsTheFieldItWasMadeFor(String id) throws Exception {
        look(id, (roster, sheets) -> {
            List<Column> read = sheets.sheets().get(0).heading().columns();

            assertThat(read)
                    .extracting(Column::heading)
                    .containsExactlyElementsOf(
                            columns(id).stream().map(TemplateColumn::heading).toList());
            for (int i = 0; i < read.size(); i++) {
                TemplateColumn made = columns(id).get(i);
                assertThat(read.get(i).confidence()).as(made.heading()).isIn(Confidence.EXACT, Confidence.NORMALISED);
                if (made.pointer() != null) {
                    assertThat(read.get(i).use()).as(made.heading()).isEqualTo(ColumnUse.FIELD);
                    assertThat(read.get(i).pointers()).as(made.heading()).containsExactly(made.pointer());
                    assertThat(read.get(i).mixed()).as(made.heading()).isFalse();
                } else {
                    assertThat(read.get(i).use()).as(made.heading()).isIn(ColumnUse.SERIAL, ColumnUse.OTHER);
                }
            }
            assertThat(sheets.sheets().get(0).heading().notes()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("programs")
    void neitherTheGuideNorTheListsAreTakenForPeople(String id) throws Exception {
        look(id, (roster, sheets) -> {
            assertThat(sheets.sheets())
                    .extracting(sheet -> sheet.sheet().name())
                    .containsExactly("名册");
            assertThat(sheets.passedOver()).containsExactly("填写说明");
        });
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyFieldTheClausesNeedHasItsColumn(String id) {
        List<String> needed = NeededFacts.of(program(id), RULESET.getNotice(id).notice(), RULESET.vocabulary()).stream()
                .map(NeededFacts.Fact::path)
                .toList();
        List<String> columns = columns(id).stream()
                .map(TemplateColumn::pointer)
                .filter(pointer -> pointer != null)
                .toList();

        assertThat(template(program(id)).without()).isEmpty();
        for (String path : needed) {
            assertThat(columns)
                    .as(path)
                    .anyMatch(column -> path.equals(column)
                            || path.startsWith(column + "/")
                            || List.of("/person/birthDate", "/person/gender").contains(path)
                                    && column.equals("/person/idNumber"));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyFieldScoringNeedsHasAColumnThatNamesWhatCountsIt(String id) {
        List<TemplateColumn> columns = columns(id);
        for (Scorecard scorecard : program(id).scorecards()) {
            List<String> needed = NeededFacts.of(scorecard, RULESET.vocabulary()).stream()
                    .map(NeededFacts.Fact::path)
                    .toList();
            for (String path : needed) {
                assertThat(columns)
                        .as(path)
                        .anyMatch(column -> column.pointer() != null
                                && (path.equals(column.pointer())
                                        || path.startsWith(column.pointer() + "/")
                                        || path.equals("/marks/*/mark")
                                                && MarkPlace.find(column.pointer())
                                                        .isPresent())
                                && column.scores().stream()
                                        .anyMatch(use -> use.scorecard().equals(scorecard)));
            }
        }
    }

    @Test
    void whatOnlyGivesPointsStandsLast() {
        assertThat(columns("wenzhou-chief-technician-2021").stream()
                        .dropWhile(column -> !column.scored())
                        .map(TemplateColumn::heading))
                .containsExactly(
                        "科技成果（发明创造）奖",
                        "所带徒弟及竞赛获奖情况",
                        "专家联评·专业水平",
                        "专家联评·工作业绩",
                        "专家联评·技术特长",
                        "专家联评·技改成果",
                        "专家联评·传授技艺",
                        "联系电话",
                        "备注");
        assertThat(columns("hangzhou-artisan-2016").stream()
                        .filter(TemplateColumn::scored)
                        .map(TemplateColumn::pointer))
                .containsExactly("/honours", "/patents", "/achievements", "/apprentices");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void scoringChangesNoColumnOfTheClauses(String id) {
        List<String> clauses =
                NeededFacts.of(program(id), RULESET.getNotice(id).notice(), RULESET.vocabulary()).stream()
                        .map(NeededFacts.Fact::path)
                        .toList();
        List<String> scores = program(id).scorecards().stream()
                .flatMap(scorecard -> NeededFacts.of(scorecard, RULESET.vocabulary()).stream())
                .map(NeededFacts.Fact::path)
                .toList();
        ColumnFields both = new ColumnFields(clauses, scores);
        ColumnFields alone = new ColumnFields(clauses, List.of());

        assertThat(clauses).allSatisfy(path -> assertThat(both.of(path)).isEqualTo(alone.of(path)));
    }

    @Test
    void aFieldTheOneCellOfItsListCannotSayHasNoColumn() {
        ColumnFields fields = new ColumnFields(
                List.of("/patents/*/kind", "/innovations/*/proven"),
                List.of("/patents/*/granted", "/patents/*/nobodySaysThis", "/innovations/*/breakthrough"));

        assertThat(fields.of("/patents/*/kind")).containsExactly("/patents");
        assertThat(fields.of("/patents/*/granted")).containsExactly("/patents");
        assertThat(fields.of("/patents/*/nobodySaysThis")).isEmpty();
        assertThat(fields.of("/innovations/*/breakthrough")).containsExactly("/innovations/*/breakthrough");
    }

    @Test
    void theGuideNamesEveryScoringRuleWithItsColumns() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template("wenzhou-chief-technician-2021")))) {
            List<String> rows = new ArrayList<>();
            book.getSheet("填写说明").forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(String.join(" | ", cells));
            });

            assertThat(rows)
                    .contains(
                            "业绩评分：分值是示意的，通知没有公布　Merit score: illustrative, the notice publishes no points",
                            "一 2 | s-patent | 授权专利，每项：每项 2 分 | Granted patent, each: 2 each | 计入业绩评分“专利” | P",
                            " | wenzhou-chief-expert-review-2021 | 专家打分的平均，5 个分数起去掉一个最高分和一个最低分"
                                    + " | The mean of the experts' marks, from 5 on without the highest and the lowest"
                                    + " | 计入专家联评“专业水平” | AJ");
            assertThat(rows)
                    .filteredOn(row -> row.startsWith("AJ | "))
                    .containsExactly("AJ | 专家联评·专业水平 | 0 至 100；几位专家的分数写在一格，用、隔开；弃权的写“弃权”"
                            + " | 0 to 100; several experts' marks in one cell, separated by 、; 弃权 for one who abstains"
                            + " | 85、90、88.5 | 计入专家联评“专业水平” | /marks/wenzhou-chief-expert-review-2021/专业水平");
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theExampleIsNoPersonAndWouldReadAsOneWithoutAFinding(String id) throws Exception {
        look(id, (roster, sheets) -> {
            HeadedSheet sheet = sheets.sheets().get(0);
            List<SheetRow> rows = rows(roster, sheet);
            RowKinds kinds = new RowKinds(sheet.heading());

            assertThat(rows)
                    .extracting(kinds::of)
                    .containsExactly(RowKind.ABOVE, RowKind.ABOVE, RowKind.ABOVE, RowKind.EXAMPLE);

            LocalDate asOf = program(id).referenceDate() == null
                    ? LocalDate.of(2026, 1, 1)
                    : program(id).referenceDate();
            PersonRow person = new PersonReader(RULESET.vocabulary(), sheet, asOf).read(rows.get(3));
            assertThat(person.findings()).isEmpty();
        });
    }

    private static List<SheetRow> rows(RosterFile roster, HeadedSheet sheet) throws Exception {
        List<SheetRow> all = new ArrayList<>();
        try (SheetRows rows = roster.rows(sheet.sheet())) {
            for (SheetRow row; (row = rows.next()) != null; ) {
                all.add(row);
            }
        }
        return all;
    }

    @Test
    void theFileIsNamedAfterTheProgramme() {
        assertThat(RosterTemplate.fileName(program("wenzhou-chief-technician-2021")))
                .isEqualTo("温州市第七轮首席技师（2021年） 名册模板.xlsx");
    }

    @Test
    void whatTheVocabularyHasNoHeadingForIsSaidInTheGuide() throws Exception {
        Program program = program("hangzhou-chief-technician-2017");
        Vocabulary bare = new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        TemplateColumns made =
                new TemplateColumns(program, RULESET.getNotice(program.id()).notice(), bare);

        assertThat(made.all()).extracting(TemplateColumn::heading).containsExactly("序号", "联系电话", "备注");
        assertThat(made.without()).contains("/employment/city", "/competitions", "/attestations/conduct");

        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet guide = book.createSheet();
            new GuideSheet(guide, new TemplateStyles(book)).write(program, made.all(), List.of("/employment/city"));
            assertThat(guide.getRow(9).getCell(0).getStringCellValue())
                    .isEqualTo("词汇表没有给这些字段表头，所以名册里写不进，相关条款会待定：/employment/city");
        }
    }
}
