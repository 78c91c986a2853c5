package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkHeadingTest {
    private final MarkHeading headings = new MarkHeading(List.of("专家联评", "工作室考核评分"), List.of("专业水平", "工作业绩", "技术交流"));

    private String read(String... parts) {
        return headings.find(List.of(parts))
                .map(said -> Optional.ofNullable(said.title()).orElse("") + "|" + said.dimension() + "|"
                        + Optional.ofNullable(said.expert()).orElse(""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "专业水平, ''",
        "专业水平评分, ''",
        "专业水平得分, ''",
        "专业水平打分, ''",
        "专业水平分, ''",
        "专业水平（分）, ''",
        "专业水平（满分100分）, ''",
        "专业水平（百分制）, ''",
        "专业水平 专家评分, ''",
        "专业水平1, 专家1",
        "专业水平 12, 专家12",
        "专业水平①, 专家1",
        "专业水平甲, 专家甲",
        "专业水平A, 专家A",
        "专业水平（专家1）, 专家1",
        "专业水平-专家甲, 专家甲",
        "专业水平_评委B, 评委B",
        "专业水平１评分, 专家1",
        "专业水平评分2, 专家2",
        "3号专家专业水平, 3号专家",
        "第二位评委·专业水平, 第二位评委",
        "专家三：专业水平, 专家三"
    })
    void aDimensionMayStandWithAWordForMarkAndAnExpert(String heading, String expert) {
        assertThat(read(heading)).isEqualTo("|专业水平|" + expert);
    }

    @ParameterizedTest
    @ValueSource(strings = {"专家联评·专业水平", "专家联评 专业水平", "专家联评—专业水平评分", "专家联评：\n专业\n水平", "专业水平（专家联评）"})
    void itMayStandWithTheTitleOfItsScorecard(String heading) {
        assertThat(read(heading)).isEqualTo("专家联评|专业水平|");
    }

    @Test
    void theTitleOrTheExpertMayStandInTheRowAbove() {
        assertThat(read("专家1", "专业水平")).isEqualTo("|专业水平|专家1");
        assertThat(read("专家1评分", "专业水平")).isEqualTo("|专业水平|专家1");
        assertThat(read("专家联评（百分制）", "专业水平")).isEqualTo("专家联评|专业水平|");
        assertThat(read("专家联评", "评委甲", "专业水平")).isEqualTo("专家联评|专业水平|评委甲");
        assertThat(read("专业水平", "1")).isEqualTo("|专业水平|专家1");
        assertThat(read("专业水平", "专家2打分")).isEqualTo("|专业水平|专家2");
        assertThat(read("工作室考核评分", "技术交流")).isEqualTo("工作室考核评分|技术交流|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "专业水平平均分",
                "专业水平（平均）",
                "专业水平总分",
                "专业水平（25分）",
                "专业水平5分",
                "专业水平（25）",
                "专业水平（5）",
                "专业水平25%",
                "专业水平（0.25）",
                "专业水平25",
                "专业水平100",
                "专业水平及工作业绩",
                "专业水平、工作业绩",
                "专业水平评分标准",
                "专业水平（张三）",
                "1.专业水平",
                "主要专业水平",
                "专业",
                "专家联评",
                "得分",
                "1",
                "专家1",
                "专家1专家2专业水平"
            })
    void whatIsNotCertainlyTheMarksOfADimensionIsNone(String heading) {
        assertThat(read(heading)).isEqualTo("none");
    }

    @Test
    void aGroupThatIsNoExpertMakesItNone() {
        assertThat(read("自评", "专业水平")).isEqualTo("none");
        assertThat(read("平均分", "专业水平")).isEqualTo("none");
        assertThat(read("专业水平", "平均")).isEqualTo("none");
    }

    @Test
    void ofNamesThatBeginAlikeTheLongerOneIsMeant() {
        MarkHeading alike = new MarkHeading(List.of("评分"), List.of("技术", "技术交流", "技术交流（国际）"));

        assertThat(alike.find(List.of("技术交流")).orElseThrow().dimension()).isEqualTo("技术交流");
        assertThat(alike.find(List.of("技术交流(国际)")).orElseThrow().dimension()).isEqualTo("技术交流(国际)");
        assertThat(alike.find(List.of("技术评分")).orElseThrow().title()).isEqualTo("评分");
    }

    @Test
    void whereNothingIsMarkedThereIsNoHeading() {
        assertThat(new MarkHeading(List.of(), List.of()).find(List.of("专业水平"))).isEmpty();
    }
}
