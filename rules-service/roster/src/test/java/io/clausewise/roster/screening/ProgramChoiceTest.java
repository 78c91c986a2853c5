package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramChoiceTest {
    private static final String SENIOR = "wenzhou-senior-worker-direct-2020";
    private static final String TECHNICIAN = "wenzhou-technician-direct-2020";
    private static final Path ANNEX = Path.of("src/test/resources/rosters/annex-16-columns.xlsx");

    @TempDir
    Path folder;

    @Test
    void eachRowIsJudgedByTheProgrammeItNamesAndOneThatNamesNoneByTheOneAskedFor() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "申报等级")
                .row("王试验", "技师")
                .row("李样本", "三级/高级工")
                .row("陈草稿", "")
                .write(folder);

        Screened screened = Screened.of(roster, TECHNICIAN);

        assertThat(programs(screened)).containsExactly(TECHNICIAN, SENIOR, TECHNICIAN);
        assertThat(screened.summary().understanding().programs())
                .extracting(program -> program.id())
                .containsExactlyInAnyOrder(SENIOR, TECHNICIAN);
    }

    @Test
    void aLevelTheNoticeDoesNotHaveOrNobodyCanReadIsNeverGuessed() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "申报等级")
                .row("王试验", "高级技师")
                .row("李样本", "高工")
                .write(folder);

        Screened screened = Screened.of(roster, TECHNICIAN);

        assertThat(programs(screened)).containsExactly("", "");
        assertThat(screened.rowFindings("grade-.*"))
                .containsExactly(
                        "2 B2 grade-not-offered FAULT：本通知没有申报等级“高级技师”的项目，未作判断。允许：高级工、技师",
                        "3 B3 grade-not-understood FAULT：申报等级“高工”看不懂，不能确定申报哪个项目，未作判断。允许：高级工、技师");
        assertThat(screened.summary().outcomes())
                .isEqualTo(Map.of(Outcome.ELIGIBLE, 0L, Outcome.INELIGIBLE, 0L, Outcome.UNDETERMINED, 2L));
    }

    @Test
    void whereTheProgrammeHasNoLevelTheColumnIsNotUsedAndThatIsSaidOnce() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "申报等级")
                .row("王试验", "技师")
                .row("李样本", "看不懂")
                .write(folder);

        Screened screened = Screened.of(roster, "wenzhou-chief-technician-2021");

        assertThat(programs(screened))
                .containsExactly("wenzhou-chief-technician-2021", "wenzhou-chief-technician-2021");
        assertThat(screened.findings())
                .extracting(Screened::shown)
                .contains("1 B1 grade-column-not-used NOTE：本项目不分申报等级，列“申报等级”没有使用");
    }

    @Test
    void thePrintedAnnexIsJudgedRowByRow() throws Exception {
        Screened screened = Screened.of(ANNEX, Screened.request(SENIOR), 2, Limits.DEFAULTS);

        // 王试验 技师, 李样本 高级工; the annex has no titles, patents or prizes, so nothing can be decided
        assertThat(programs(screened)).containsExactly(TECHNICIAN, SENIOR);
        assertThat(screened.summary().outcomes())
                .isEqualTo(Map.of(Outcome.ELIGIBLE, 0L, Outcome.INELIGIBLE, 0L, Outcome.UNDETERMINED, 2L));
        assertThat(screened.summary().clauses())
                .filteredOn(clause -> clause.id().equals("1-scope"))
                .extracting(clause -> clause.program() + " " + clause.unknown())
                .containsExactlyInAnyOrder(SENIOR + " 1", TECHNICIAN + " 1");
    }

    @Test
    void studiosAreScreenedAsPeopleAre() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "工作室所在市", "原工作室级别", "领衔人是否续聘")
                .row("王试验", "杭州市", "国家级", "是")
                .row("李样本", "杭州市", "", "否")
                .write(folder);

        Screened screened = Screened.of(roster, "hangzhou-honorary-master-studio-2019");

        assertThat(screened.rows())
                .extracting(ScreenedRow::outcome)
                .containsExactly(Outcome.UNDETERMINED, Outcome.INELIGIBLE);
        assertThat(programs(screened)).containsOnly("hangzhou-honorary-master-studio-2019");
    }

    @Test
    void hiddenSheetsAreNamedAndNotScreened() throws Exception {
        Books books = new Books()
                .sheet("名册", "姓名", "性别")
                .row("王试验", "男")
                .sheet("去年", "姓名", "性别")
                .row("李样本", "女");
        books.book().setSheetHidden(1, true);

        Screened screened = Screened.of(books.write(folder), TECHNICIAN);

        assertThat(screened.rows()).hasSize(1);
        assertThat(screened.findings())
                .extracting(Screened::shown)
                .contains("0 null sheet-hidden NOTE：工作表“去年”是隐藏的，没有审核");
    }

    @Test
    void aHeadingThatOnlyTheMappingHasIsTold() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "性别", "本工种工龄")
                .row("王试验", "男", "12")
                .write(folder);
        ScreeningRequest request = new ScreeningRequest(
                Screened.program(TECHNICIAN),
                null,
                Screened.TODAY,
                new Mapping(Map.of("本工种龄", "/employment/cityTradeYears")),
                false);

        Screened screened = Screened.of(roster, request, 1, Limits.DEFAULTS);

        assertThat(screened.findings())
                .extracting(Screened::shown)
                .contains("0 null column-not-found NOTE：列对应里的表头“本工种龄”在名册里没有。也许是：本工种工龄");
    }

    private static List<String> programs(Screened screened) {
        return screened.rows().stream()
                .map(row ->
                        Optional.ofNullable(row.verdict()).map(Verdict::program).orElse(""))
                .toList();
    }
}
