package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks that stand in a roster are counted by the scorecards of its programme. */
class MarkedRostersTest {
    private static final String CHIEF = "wenzhou-chief-technician-2021";

    @TempDir
    Path folder;

    private static Score review(ScreenedRow row) {
        Verdict verdict = Objects.requireNonNull(row.verdict());
        return verdict.otherScores().get(0);
    }

    private static List<String> dimensions(ScreenedRow row) {
        return review(row).dimensions().stream().map(MarkedRostersTest::shown).toList();
    }

    private static String shown(ScoreDimension dimension) {
        return dimension.name().zh() + " " + dimension.min().toPlainString() + "–"
                + dimension.max().toPlainString();
    }

    @Test
    void theExpertReviewOfAWorkbookIsScored() throws Exception {
        Books books = new Books()
                .sheet("名册", "姓名", "性别", "专家1", "", "", "", "", "专家2", "", "", "", "")
                .row("", "", "专业水平", "工作业绩", "技术特长", "技改成果", "传授技艺", "专业水平", "工作业绩", "技术特长", "技改成果", "传授技艺")
                .row("王试验", "男", "90", "80", "70", "60", "50", "100", "90", "80", "70", "60")
                .row("李样本", "女", "90", "80", "70", "60", "50", "八十", "90", "80", "", "60");
        for (int column = 0; column < 2; column++) {
            books.book().getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, column, column));
        }
        books.book().getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 2, 6));
        books.book().getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 7, 11));

        Screened screened = Screened.of(books.write(folder), CHIEF);

        List<ScreenedRow> rows = screened.rows();
        assertThat(dimensions(rows.get(0)))
                .containsExactly("专业水平 95–95", "工作业绩 85–85", "技术特长 75–75", "技改成果 65–65", "传授技艺 55–55");
        assertThat(review(rows.get(0)).total()).isEqualByComparingTo("78.5");
        assertThat(dimensions(rows.get(1)))
                .containsExactly("专业水平 45–95", "工作业绩 85–85", "技术特长 75–75", "技改成果 30–80", "传授技艺 55–55");
        assertThat(screened.rowFindings(".*"))
                .containsExactly(
                        "4 H4 mark-not-understood FAULT：“八十”不是分数。允许：0 至 100，如 87.5",
                        "4 K4 mark-blank NOTE：没有分数，而这一维度有别的专家打的分，所以这个分数是不知道的。允许：0 至 100，如 87.5；不打分的写“弃权”");
    }

    @Test
    void theMarksOfACsvStandSeveralInACell() throws Exception {
        Path roster = folder.resolve("名册.csv");
        Files.writeString(roster, """
                姓名,性别,专业水平评分,工作业绩,技术特长,技改成果,传授技艺
                王试验,男,60、85、90、88.5、100,80,80,80,"80
                90"
                """);

        Screened screened = Screened.of(roster, CHIEF);

        // of five marks the highest and the lowest are left out
        assertThat(dimensions(screened.rows().get(0)))
                .containsExactly("专业水平 87.83–87.83", "工作业绩 80–80", "技术特长 80–80", "技改成果 80–80", "传授技艺 85–85");
        assertThat(screened.rowFindings(".*")).isEmpty();
    }

    @Test
    void theAssessmentOfAStudioIsMarkedAlike() throws Exception {
        Path roster = new Books()
                .sheet("名册", "工作室名称", "领衔人姓名", "技术交流（分）")
                .row("王试验钳工技能大师工作室", "王试验", "85、90")
                .write(folder);

        Screened screened = Screened.of(roster, "hangzhou-master-studio-assessment-2019");

        Score score = Objects.requireNonNull(
                Objects.requireNonNull(screened.rows().get(0).verdict()).score());
        assertThat(score.dimensions()).extracting(MarkedRostersTest::shown).contains("技术交流 87.5–87.5");
    }

    @Test
    void whereTheProgrammeHasNoSuchScorecardTheColumnIsNotKnown() throws Exception {
        Path roster = new Books()
                .sheet("名册", "姓名", "性别", "专业水平")
                .row("王试验", "男", "85")
                .write(folder);

        Screened screened = Screened.of(roster, "wenzhou-technician-direct-2020");

        assertThat(screened.findings())
                .extracting(Screened::shown)
                .contains("1 C1 column-unknown NOTE：列“专业水平”不认识，没有使用");
    }

    @Test
    void aMappingMayNameWhatExpertsOfTheProgrammeMark() throws Exception {
        Path roster =
                new Books().sheet("名册", "姓名", "性别", "张三评").row("王试验", "男", "85").write(folder);
        Mapping mapping = Mapping.read(
                "列对应.yaml",
                "张三评: 专家联评·专业水平",
                Screened.RULESET.vocabulary(),
                Screening.marked(Screened.program(CHIEF), Screened.RULESET));

        Screened screened = Screened.of(
                roster,
                new ScreeningRequest(Screened.program(CHIEF), null, Screened.TODAY, mapping, false),
                1,
                Limits.DEFAULTS);

        assertThat(dimensions(screened.rows().get(0))).contains("专业水平 85–85", "工作业绩 0–100");
    }
}
