package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkColumnsTest {
    private static final Scorecard REVIEW = scorecard("review", "专家联评", "专业水平", "工作业绩");
    private static final MarkedDimensions MARKED = MarkedDimensions.of(List.of(REVIEW));
    /** 专业水平 in two scorecards; 荣誉称号 and 学历 are headings of other things as well. */
    private static final MarkedDimensions AMBIGUOUS =
            MarkedDimensions.of(List.of(REVIEW, scorecard("second", "复评", "专业水平", "荣誉称号", "学历")));

    private static Scorecard scorecard(String id, String title, String... dimensions) {
        List<Dimension> marked = Stream.of(dimensions)
                .map(name -> new Dimension(
                        new Text(name, name), BigDecimal.valueOf(100), BigDecimal.ONE, Combine.MEAN, 0, List.of()))
                .toList();
        return new Scorecard(id, new Text(title, title), Basis.ILLUSTRATIVE, marked, List.of(), List.of());
    }

    private static SheetRow row(int number, String... texts) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.add(new SheetCell(i, new CellContent.Text(texts[i]), false, false));
            }
        }
        return new SheetRow(number, cells);
    }

    private static Heading heading(MarkedDimensions marked, Map<String, String> mapping, String... headings) {
        return new HeadingFinder(Rosters.VOCABULARY, marked, new Mapping(mapping))
                .find(List.of(row(1, headings)), List.of())
                .orElseThrow();
    }

    private static List<String> notes(Heading heading) {
        return heading.notes().stream()
                .map(note -> note.address() + " " + note.code() + " "
                        + note.explanation().text().zh())
                .toList();
    }

    @Test
    void aMarkedDimensionIsAHeadingWhereTheProgrammeHasIt() {
        String[] headings = {"姓名", "性别", "专业水平", "专家联评·工作业绩", "专业水平得分2"};

        Heading heading = heading(MARKED, Map.of(), headings);

        assertThat(Rosters.uses(heading))
                .containsExactly(
                        "姓名 /person/name",
                        "性别 /person/gender",
                        "专业水平 /marks/review/专业水平",
                        "专家联评·工作业绩 /marks/review/工作业绩",
                        "专业水平得分2 /marks/review/专业水平/专家2");
        assertThat(heading.columns())
                .extracting(Column::confidence)
                .containsExactly(
                        Confidence.EXACT, Confidence.EXACT, Confidence.EXACT, Confidence.EXACT, Confidence.NORMALISED);
        assertThat(heading.notes()).isEmpty();
        assertThat(notes(heading(MarkedDimensions.NONE, Map.of(), headings)))
                .contains("C1 column-unknown 列“专业水平”不认识，没有使用");
    }

    @Test
    void expertsStandInMergedCellsAboveTheirDimensions() {
        List<SheetRow> top = List.of(
                row(1, "姓名", "性别", "专家1", "", "专家2", "", "平均", ""),
                row(2, "", "", "专业水平", "工作业绩", "专业水平", "工作业绩", "专业水平", "工作业绩"));
        List<MergedRegion> merges = List.of(
                new MergedRegion(1, 0, 2, 0),
                new MergedRegion(1, 1, 2, 1),
                new MergedRegion(1, 2, 1, 3),
                new MergedRegion(1, 4, 1, 5),
                new MergedRegion(1, 6, 1, 7));

        Heading heading = new HeadingFinder(Rosters.VOCABULARY, MARKED, Mapping.NONE)
                .find(top, merges)
                .orElseThrow();

        assertThat(Rosters.uses(heading))
                .containsExactly(
                        "姓名 /person/name",
                        "性别 /person/gender",
                        "专家1/专业水平 /marks/review/专业水平/专家1",
                        "专家1/工作业绩 /marks/review/工作业绩/专家1",
                        "专家2/专业水平 /marks/review/专业水平/专家2",
                        "专家2/工作业绩 /marks/review/工作业绩/专家2",
                        "平均/专业水平 UNKNOWN",
                        "平均/工作业绩 UNKNOWN");
        assertThat(notes(heading))
                .containsExactly(
                        "G2 column-unknown 列“平均/专业水平”不认识，没有使用。也许是：专业水平",
                        "H2 column-unknown 列“平均/工作业绩”不认识，没有使用。也许是：工作业绩");
    }

    @Test
    void whatIsInTwoScorecardsOrAFieldAsWellIsNotGuessed() {
        Heading heading = heading(AMBIGUOUS, Map.of(), "姓名", "性别", "专业水平", "荣誉称号", "学历", "专家联评·专业水平", "复评荣誉称号");

        assertThat(heading.columns())
                .extracting(Column::use)
                .containsExactly(
                        ColumnUse.FIELD,
                        ColumnUse.FIELD,
                        ColumnUse.AMBIGUOUS,
                        ColumnUse.AMBIGUOUS,
                        ColumnUse.AMBIGUOUS,
                        ColumnUse.FIELD,
                        ColumnUse.FIELD);
        assertThat(notes(heading))
                .containsExactly(
                        "C1 column-ambiguous 列“专业水平”不止一种意思，没有使用：专家打分：专业水平，/marks/review/专业水平；专家打分：专业水平，/marks/second/专业水平。允许：在列对应中指定",
                        "D1 column-ambiguous 列“荣誉称号”不止一种意思，没有使用：荣誉称号，/honours；专家打分：荣誉称号，/marks/second/荣誉称号。允许：在列对应中指定",
                        "E1 column-ambiguous 列“学历”不止一种意思，没有使用：专家打分：学历，/marks/second/学历。允许：在列对应中指定");
    }

    @Test
    void aMappingDecidesWhatIsNotGuessed() {
        Heading heading = heading(
                AMBIGUOUS, Map.of("专业水平", "/marks/second/专业水平", "荣誉称号", "/honours"), "姓名", "性别", "专业水平", "荣誉称号");

        assertThat(Rosters.uses(heading).subList(2, 4)).containsExactly("专业水平 /marks/second/专业水平", "荣誉称号 /honours");
        assertThat(heading.notes()).isEmpty();
    }

    @Test
    void twoColumnsOfOneExpertOrOfNobodyInParticularAreAskedAbout() {
        Heading heading = heading(MARKED, Map.of(), "姓名", "性别", "专业水平1", "专业水平（专家1）", "工作业绩", "工作业绩评分");

        assertThat(notes(heading))
                .extracting(note -> note.replaceAll("。允许.*", ""))
                .containsExactly(
                        "C1 column-ambiguous “专家打分：专业水平（专家1）”有 2 列（C 专业水平1、D 专业水平（专家1）），无法确定用哪一列",
                        "D1 column-ambiguous “专家打分：专业水平（专家1）”有 2 列（C 专业水平1、D 专业水平（专家1）），无法确定用哪一列",
                        "E1 column-ambiguous “专家打分：工作业绩”有 2 列（E 工作业绩、F 工作业绩评分），无法确定用哪一列",
                        "F1 column-ambiguous “专家打分：工作业绩”有 2 列（E 工作业绩、F 工作业绩评分），无法确定用哪一列");
    }

    @Test
    void ofTwoColumnsTheOneAMappingNamesIsUsed() {
        Heading heading = heading(MARKED, Map.of("工作业绩评分", "/marks/review/工作业绩"), "姓名", "性别", "工作业绩", "工作业绩评分");

        assertThat(heading.columns().get(2).use()).isEqualTo(ColumnUse.OTHER);
        assertThat(heading.columns().get(3).pointers()).containsExactly("/marks/review/工作业绩");
        assertThat(notes(heading)).containsExactly("C1 column-set-aside 列“工作业绩”没有使用：列对应中指定了“工作业绩评分”");
    }

    @Test
    void anythingNearIsProposed() {
        Heading heading = heading(MARKED, Map.of(), "姓名", "性别", "专业水准", "专家联评专业水准");

        assertThat(notes(heading))
                .containsExactly(
                        "C1 column-unknown 列“专业水准”不认识，没有使用。也许是：专业水平",
                        "D1 column-unknown 列“专家联评专业水准”不认识，没有使用。也许是：专家联评·专业水平");
    }

    @ParameterizedTest
    @CsvSource({
        "专业水平, /marks/review/专业水平",
        "专家联评·专业水平, /marks/review/专业水平",
        "专业水平（专家1）, /marks/review/专业水平/专家1",
        "专家打分：专业水平（专家1）, /marks/review/专业水平/专家1",
        "/marks/review/专业水平, /marks/review/专业水平",
        "/marks/review/专业水平/张 三, /marks/review/专业水平/张 三"
    })
    void aMappingNamesThemByHeadingOrPlace(String written, String meaning) throws Exception {
        Mapping mapping = Mapping.read("m.yaml", "列: " + written, Rosters.VOCABULARY, MARKED);

        assertThat(mapping.headings()).containsExactly(Map.entry("列", meaning));
    }

    @Test
    void whatNobodyMarksIsRefusedInAMapping() {
        MappingRefused refused = catchThrowableOfType(
                MappingRefused.class, () -> Mapping.read("m.yaml", """
                        甲: 专业水准
                        乙: /marks/review/专业水准
                        丙: /marks/other/专业水平
                        丁: 专业水平
                        """, Rosters.VOCABULARY, AMBIGUOUS));

        assertThat(refused.findings())
                .extracting(finding -> finding.text().zh().replaceAll("。允许：字段[^。]*", ""))
                .containsExactly(
                        "m.yaml:1  表头“甲”对应的“专业水准”不是任何字段。也许是：专业水平",
                        "m.yaml:2  表头“乙”对应的“/marks/review/专业水准”不是任何字段。也许是：/marks/review/专业水平、/marks/review/工作业绩、/marks/second/专业水平",
                        "m.yaml:3  表头“丙”对应的“/marks/other/专业水平”不是任何字段。也许是：/marks/review/专业水平、/marks/second/专业水平",
                        "m.yaml:4  表头“丁”对应的“专业水平”在几张评分表里都有。允许：/marks/review/专业水平 /marks/second/专业水平");
    }

    @Test
    void theMappingThatWasUsedIsWrittenInWordsAndReadsAlike() throws Exception {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("老 师", "/marks/review/专业水平/张三: #1~1甲");
        Heading heading = heading(MARKED, given, "姓名", "性别", "老 师", "工作业绩（专家2）");
        HeadedSheets sheets = new HeadedSheets(
                List.of(new HeadedSheet(new SurveyedSheet("名册", true, List.of()), heading)),
                List.of(),
                List.of(),
                List.of());

        Mapping used = Mapping.of(sheets);
        String text = used.write(Rosters.VOCABULARY);

        assertThat(text)
                .contains("\"工作业绩（专家2）\": \"/marks/review/工作业绩/专家2\"  # 专家打分：工作业绩（专家2）")
                .contains("  # 专家打分：专业水平（张三: #1/甲）");
        assertThat(Mapping.read("m.yaml", text, Rosters.VOCABULARY, MARKED)).isEqualTo(used);
    }

    @Test
    void aPlaceIsWrittenAsPointersAre() {
        MarkPlace place = new MarkPlace("review", "技术/交流", "甲~乙 /丙");

        assertThat(place.pointer()).isEqualTo("/marks/review/技术~1交流/甲~0乙 ~1丙");
        assertThat(MarkPlace.find(place.pointer())).contains(place);
        assertThat(Mapping.pointers(place.pointer())).containsExactly(place.pointer());
        assertThat(Stream.of(
                                "/marks",
                                "/marks/*/mark",
                                "/marks/review",
                                "/marks/a/b/c/d",
                                "/marks/a//c",
                                "/person/name")
                        .map(MarkPlace::find))
                .allMatch(found -> found.isEmpty());
        assertThat(place.words()).isEqualTo(new Text("专家打分：技术/交流（甲~乙 /丙）", "expert marks: 技术/交流 (甲~乙 /丙)"));
    }
}
