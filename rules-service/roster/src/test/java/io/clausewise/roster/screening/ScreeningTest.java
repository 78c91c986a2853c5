package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.people.PersonReader;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";
    private static final String[] HEADING = {"序号", "姓名", "性别", "身份证号码", "工作单位", "现技术等级"};

    @TempDir
    Path folder;

    @Test
    void everyRowOfEverySheetWithAHeadingIsTold() throws Exception {
        Path roster = new Books()
                .sheet("鹿城", "温州市首席技师推荐人选情况一览表")
                .row()
                .row(HEADING)
                .row("1", "王试验", "男", Books.id(1), "甲厂", "技师")
                .row("示例", "张三", "男", "", "某厂", "技师")
                .row("2", "", "", "", "", "")
                .row()
                .row(HEADING)
                .row("3", "李样本", "女", Books.id(2), "乙厂", "高级技师")
                .row("合计", "2 人")
                .row("填表人：张三", "", "联系电话：0577-00000000")
                .sheet("说明", "请逐项填写")
                .sheet("瑞安", HEADING)
                .row("1", "陈草稿", "男", Books.id(3), "丙厂", "技师")
                .write(folder);

        Screened screened = Screened.of(roster, PROGRAM);

        assertThat(screened.rows())
                .extracting(row -> row.person().sheet() + row.person().source().number())
                .containsExactly("鹿城4", "鹿城9", "瑞安2");
        assertThat(screened.all(PassedRow.class))
                .extracting(row -> row.sheet() + row.source().number() + row.kind())
                .containsExactly(
                        "鹿城1ABOVE",
                        "鹿城3ABOVE",
                        "鹿城5EXAMPLE",
                        "鹿城6EMPTY",
                        "鹿城8HEADING_AGAIN",
                        "鹿城10TOTAL",
                        "鹿城11FOOTER",
                        "瑞安1ABOVE");
        assertThat(screened.summary().people()).isEqualTo(3);
        assertThat(screened.summary().passed())
                .isEqualTo(Map.of(
                        RowKind.ABOVE, 3L,
                        RowKind.EXAMPLE, 1L,
                        RowKind.EMPTY, 1L,
                        RowKind.HEADING_AGAIN, 1L,
                        RowKind.TOTAL, 1L,
                        RowKind.FOOTER, 1L));
        assertThat(screened.summary().outcomes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(3);
        assertThat(screened.findings())
                .extracting(finding -> finding.code() + " " + Screened.zh(finding))
                .contains("sheet-without-heading 工作表“说明”没有认识的表头，没有审核");
        assertThat(screened.summary().findings()).isEqualTo(screened.findings());
    }

    @Test
    void eventsComeInTheirOrderTheUnderstandingFirstAndTheSummaryLast() throws Exception {
        Screened screened = Screened.of(generated(3_000), PROGRAM);

        assertThat(screened.events.get(0)).isInstanceOf(Understanding.class);
        assertThat(((Understanding) screened.events.get(0)).people()).isEqualTo(3_000);
        assertThat(((Understanding) screened.events.get(0)).asOf()).isEqualTo(LocalDate.of(2021, 9, 28));
        assertThat(screened.events.get(screened.events.size() - 1)).isInstanceOf(ScreeningSummary.class);
        assertThat(screened.rows())
                .extracting(row -> row.person().source().number())
                .isSorted();
        assertThat(screened.all(Progress.class))
                .hasSizeBetween(5, 12)
                .allSatisfy(progress -> assertThat(progress.total()).isEqualTo(3_000))
                .endsWith(new Progress(3_000, 3_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theThreadsMakeNoDifference(int threads) throws Exception {
        Path roster = generated(2_000);

        List<Object> events = Screened.of(roster, Screened.request(PROGRAM), threads, Limits.DEFAULTS).events;

        assertThat(events).isEqualTo(Screened.of(roster, Screened.request(PROGRAM), 2, Limits.DEFAULTS).events);
    }

    @Test
    void aRowIsJudgedAsTheEvaluatorJudgesItAlone() throws Exception {
        Path roster = generated(300);

        Screened screened = Screened.of(roster, PROGRAM);

        PersonReader reader = new PersonReader(
                Screened.RULESET.vocabulary(),
                screened.summary().understanding().sheets().sheets().get(0),
                LocalDate.of(2021, 9, 28));
        List<SheetRow> rows = rows(roster);
        assertThat(screened.rows()).hasSize(300).allSatisfy(row -> assertThat(row.verdict())
                .isEqualTo(Screened.EVALUATOR.evaluate(
                        reader.read(rows.get(row.person().source().number() - 1))
                                .profile(),
                        PROGRAM,
                        LocalDate.of(2021, 9, 28))));
    }

    @Test
    void thePeopleAreLimitedExactlyWhateverStandsAroundThem() throws Exception {
        Limits five = new Limits(32L << 20, 2_000, 1L << 30, 250, 5, 1_000, 5_000_000, 250_000_000L, 32_767, 50_000);
        Path fits = generated(5);

        Screened screened = Screened.of(fits, Screened.request(PROGRAM), 2, five);
        Path tooMany = generated(6);
        RosterRefused refused = catchThrowableOfType(
                RosterRefused.class, () -> Screened.of(tooMany, Screened.request(PROGRAM), 2, five));

        assertThat(screened.summary().people()).isEqualTo(5);
        assertThat(refused.code().code()).isEqualTo("roster-too-many-rows");
        assertThat(refused.explanation().text().zh()).isEqualTo("名册超过 5 行。允许：拆成几个文件分别提交");
    }

    @Test
    void aFormulaIsRefusedOnlyWhereSomebodyAskedForItAndTheCellIsRead() throws Exception {
        Books books = new Books().sheet("名册", HEADING).row("1", "王试验", "男", Books.id(1), "甲厂", "技师");
        books.book().getSheetAt(0).getRow(1).getCell(0).setCellFormula("ROW()-1");
        books.book().getSheetAt(0).getRow(1).getCell(4).setCellFormula("\"甲\"&\"厂\"");
        books.book().getSheetAt(0).getRow(1).getCell(4).setCellValue("甲厂");
        Path roster = books.write(folder);
        ScreeningRequest strict =
                new ScreeningRequest(Screened.program(PROGRAM), null, Screened.TODAY, Mapping.NONE, true);

        RosterRefused refused =
                catchThrowableOfType(RosterRefused.class, () -> Screened.of(roster, strict, 2, Limits.DEFAULTS));

        assertThat(refused.code().code()).isEqualTo("roster-formula");
        assertThat(refused.explanation().text().zh()).isEqualTo("工作表“名册”单元格 E2 是公式。允许：选择性粘贴为“值”的单元格");
        assertThat(Screened.of(roster, PROGRAM).rows()).hasSize(1);
    }

    @Test
    void aListenerThatFailsEndsTheScreeningAndLeavesNoThread() throws Exception {
        Path roster = generated(3_000);
        List<Integer> told = new ArrayList<>();
        ScreeningListener failing = new ScreeningListener() {
            @Override
            public void row(ScreenedRow row) throws IOException {
                told.add(row.person().source().number());
                if (told.size() == 100) {
                    throw new IOException("nobody listens any more");
                }
            }
        };

        IOException failure = catchThrowableOfType(
                IOException.class, () -> screening(4).run(new Preflight(Limits.DEFAULTS).check(roster), failing));

        assertThat(failure).hasMessage("nobody listens any more");
        assertThat(told).hasSize(100);
        assertThat(threads()).isEmpty();
    }

    @Test
    void anInterruptedScreeningEndsAndLeavesNoThread() throws Exception {
        Path roster = generated(3_000);
        ScreeningListener interrupting = new ScreeningListener() {
            @Override
            public void row(ScreenedRow row) {
                Thread.currentThread().interrupt();
            }
        };

        InterruptedIOException failure = catchThrowableOfType(InterruptedIOException.class, () -> screening(4)
                .run(new Preflight(Limits.DEFAULTS).check(roster), interrupting));

        assertThat(failure).hasMessage("the screening was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void noThreadIsLeftWhenAllIsDone() throws Exception {
        Screened.of(generated(600), PROGRAM);

        assertThat(threads()).isEmpty();
    }

    private static Screening screening(int threads) {
        return new Screening(Screened.EVALUATOR, Screened.request(PROGRAM), threads);
    }

    /** Those still at work; one whose pool has ended may take a moment to be gone. */
    private static List<String> threads() throws InterruptedException {
        List<String> alive = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("screening")) {
                thread.join(10_000);
                if (thread.isAlive()) {
                    alive.add(thread.getName());
                }
            }
        }
        return alive;
    }

    private static List<SheetRow> rows(Path roster) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        try (RosterFile file = RosterFile.open(new Preflight(Limits.DEFAULTS).check(roster));
                SheetRows sheet = file.rows(file.sheets().get(0))) {
            for (SheetRow row; (row = sheet.next()) != null; ) {
                rows.add(Objects.requireNonNull(row));
            }
        }
        return rows;
    }

    private Path generated(int people) {
        Books books = new Books().sheet("名册", HEADING);
        String[] levels = {"技师", "高级技师", "高级工", "看不懂", ""};
        for (int i = 0; i < people; i++) {
            books.row(
                    String.valueOf(i + 1),
                    "王" + (i % 700),
                    i % 2 == 0 ? "男" : "女",
                    i % 11 == 0 ? "330302198506011234" : Books.id(i % 900),
                    "第" + i % 17 + "厂",
                    levels[i % levels.length]);
        }
        return books.row("填表人：张三").write(folder);
    }
}
