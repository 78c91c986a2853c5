package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MarkedDimensions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpertMarksTest {
    private static final MarkedDimensions REVIEW =
            MarkedDimensions.of(List.of(scorecard("review", "专家联评", "专业水平", "工作业绩")));

    static Scorecard scorecard(String id, String title, String... dimensions) {
        List<Dimension> marked = Stream.of(dimensions)
                .map(name -> new Dimension(
                        new Text(name, name), BigDecimal.valueOf(100), BigDecimal.ONE, Combine.MEAN, 0, List.of()))
                .toList();
        return new Scorecard(id, new Text(title, title), Basis.ILLUSTRATIVE, marked, List.of(), List.of());
    }

    private static People under(String... headings) {
        return People.under(REVIEW, Mapping.NONE, headings);
    }

    private static String mark(String dimension, String rest) {
        return "{\"scorecard\": \"review\", \"dimension\": \"" + dimension + "\"" + rest + "}";
    }

    private static String marks(String... marks) {
        return "{\"marks\": [" + String.join(", ", marks) + "]}";
    }

    @Test
    void marksNameTheirScorecardDimensionAndExpert() {
        PersonRow person = under("姓名", "工作业绩", "专业水平-专家甲", "专业水平（专家2）").read("", "80、90.5", "95分", "85");

        assertThat(person.profile())
                .isEqualTo(People.profile(marks(
                        mark("工作业绩", ", \"mark\": 80"),
                        mark("工作业绩", ", \"mark\": 90.5"),
                        mark("专业水平", ", \"mark\": 95, \"by\": \"专家甲\""),
                        mark("专业水平", ", \"mark\": 85, \"by\": \"专家2\""))));
        assertThat(person.findings()).isEmpty();
    }

    @Test
    void whatIsNoMarkIsToldByItsCellAndTheOthersCount() {
        PersonRow person = under("姓名", "专业水平", "工作业绩").read("", "85、九十", "120");

        assertThat(person.profile())
                .isEqualTo(People.profile(marks(mark("专业水平", ", \"mark\": 85"), mark("专业水平", ""), mark("工作业绩", ""))));
        assertThat(People.told(person))
                .containsExactly("B2 mark-not-understood “九十”不是分数", "C2 mark-out-of-range “120”超出范围");
    }

    @Test
    void aBlankBesideAnotherExpertsMarkIsAMarkNobodyKnowsYet() {
        PersonRow person = under("姓名", "专业水平1", "专业水平2", "工作业绩1", "工作业绩2").read("", "85", "", "", "");

        assertThat(person.profile())
                .isEqualTo(People.profile(
                        marks(mark("专业水平", ", \"mark\": 85, \"by\": \"专家1\""), mark("专业水平", ", \"by\": \"专家2\""))));
        assertThat(person.findings())
                .extracting(finding -> finding.address() + " " + finding.code() + " " + finding.weight() + " "
                        + finding.explanation().text().zh())
                .containsExactly("C2 mark-blank NOTE 没有分数，而这一维度有别的专家打的分，所以这个分数是不知道的。允许：0 至 100，如 87.5；不打分的写“弃权”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"弃权", "无"})
    void anExpertWhoAbstainsGivesNoMarkAndLeavesNoneOpen(String written) {
        PersonRow person = under("姓名", "专业水平1", "专业水平2").read("", "85", written);

        assertThat(person.profile()).isEqualTo(People.profile(marks(mark("专业水平", ", \"mark\": 85, \"by\": \"专家1\""))));
        assertThat(person.findings()).isEmpty();
    }

    @Test
    void whereItIsNotClearHowManyMarksThereAreTheListIsIncomplete() {
        PersonRow person = under("姓名", "专业水平", "工作业绩").read("", "85 90", "88");

        assertThat(person.profile())
                .isEqualTo(People.profile(
                        "{\"marks\": [" + mark("工作业绩", ", \"mark\": 88") + "], \"incomplete\": [\"/marks\"]}"));
        assertThat(People.codes(person)).containsExactly("B2 marks-not-clear");
    }

    @Test
    void aRowWithoutMarksSaysNothingOfThem() {
        assertThat(under("姓名", "专业水平", "工作业绩").read("", "", "——").profile()).isEqualTo(People.profile("{}"));
    }

    @Test
    void marksInColumnsOfSingleFieldsStandBesideThem() {
        PersonRow person = under("姓名", "专业水平", "评分项目", "分数").read("", "85", "工作业绩", "90");

        assertThat(person.profile())
                .isEqualTo(People.profile("{\"marks\": [{\"dimension\": \"工作业绩\", \"mark\": 90}, "
                        + mark("专业水平", ", \"mark\": 85") + "], \"incomplete\": [\"/marks\"]}"));
    }

    @Test
    void aMappingNamesColumnsWithHeadingsOfTheirOwn() {
        Mapping mapping = new Mapping(
                Map.of("张三打的分", "/marks/review/专业水平/张 三", "第二列", "/marks/review/专业水平", "第三列", "/marks/review/专业水平"));

        PersonRow person =
                People.under(REVIEW, mapping, "姓名", "张三打的分", "第二列", "第三列").read("", "85", "90", "95");

        assertThat(person.profile())
                .isEqualTo(People.profile(marks(
                        mark("专业水平", ", \"mark\": 85, \"by\": \"张 三\""),
                        mark("专业水平", ", \"mark\": 90"),
                        mark("专业水平", ", \"mark\": 95"))));
    }
}
