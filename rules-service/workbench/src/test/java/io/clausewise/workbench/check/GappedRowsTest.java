package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GappedRowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition | rank | 1,3 | 5,6 | 竞赛名次为 4 | {\"competitions\":[{\"rank\":4}]}",
                "Competition | rank | ,3 | 7,8 | 竞赛名次为 4 到 6 | {\"competitions\":[{\"rank\":4}]}",
                "Person | age | 20,30 | 36,40 | 年龄为 31 到 35 | {\"person\":{\"birthDate\":\"1990-09-28\"}}",
                "Review | approvalPercent | 50,59 | 61,70 | 赞成比例为 60"
                        + " | {\"review\":{\"committeeSize\":300,\"votesFor\":180}}",
                "Competition | date | 2020-01-01,2020-06-30 | 2020-07-02,2020-12-31 | 竞赛日期为 2020-07-01"
                        + " | {\"competitions\":[{\"date\":\"2020-07-01\"}]}",
                "Competition | level | 市级,市级 | 国家级,国家级 | 竞赛级别为 省级"
                        + " | {\"competitions\":[{\"level\":\"PROVINCIAL\"}]}"
            })
    void aValueBetweenTwoBandsIsToldWithAProfileThatHasIt(
            String type, String field, String first, String second, String values, String profile) {
        List<Warning> found = SmallRules.checkTable(table(type, field, "2-a,", first, "2-b,", second));

        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(GappedRows.CODE);
        assertThat(found.get(0).finding().explanation().text().zh())
                .contains("与“2-a”的一行（city/small/2-more.drl.csv 单元格 ")
                .contains("之间有空档：其余各格相同，" + values + " 的，哪一行都不符合");
        assertThat(found.get(0).example().profile().toString()).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition | rank | 1,3 | 4,6",
                "Competition | rank | 4,6 | ,3",
                "Competition | level | 市级,市级 | 省级,国家级",
                // what is left out in the middle is meant: the young and the old
                "Person | age | ,18 | 60,",
                // more of the same is no gap
                "Competition | rank | 4,6 | 4,8",
                // there is no tier below 0
                "Competition | tier | ,0 | 1,2"
            })
    void rowsThatLeaveNothingOutAreLeftAlone(String type, String field, String first, String second) {
        assertThat(SmallRules.checkTable(table(type, field, "2-a,", first, "2-b,", second)))
                .extracting(warning -> warning.finding().code())
                .doesNotContain(GappedRows.CODE);
    }

    @Test
    void rowsWhoseOtherCellsDifferHaveNoGapBetweenThem() {
        String table = table("Competition", "rank", "2-a,省级", "1,3", "2-b,市级", "5,6");

        assertThat(SmallRules.checkTable(table)).isEmpty();
    }

    @Test
    void aRowThatAsksForLessFillsAGap() {
        String table = table("Competition", "rank", "2-a,省级", "1,3", "2-b,省级", "5,6") + "2-c,二,第四名,Fourth,,4,4\n";

        assertThat(SmallRules.checkTable(table))
                .extracting(warning -> warning.finding().code())
                .doesNotContain(GappedRows.CODE);
    }

    @Test
    void aGapInRowsOfOneClauseIsTold() {
        assertThat(SmallRules.checkTable(table("Competition", "rank", "2-a,", "1,3", "2-a,", "5,6")))
                .extracting(warning -> warning.finding().code())
                .containsExactly(GappedRows.CODE);
    }

    @Test
    void rowsThatGivePointsNeedNotHaveBothBoundsToHaveAGap() {
        String table = """
                RuleSet,city.small,,,,,,
                Import,io.clausewise.facts.*,,,,,,
                ,,,,,,,
                RuleTable 小通知 评分,,,,,,,
                NAME,METADATA,METADATA,METADATA,METADATA,METADATA,CONDITION,CONDITION
                ,,,,,,Competition...,Competition...
                ,cites( $param ),title( $param ),titleEn( $param ),points( $param ),dimension( $param ),rank >= $param,rank <= $param
                条款,出处,标题,英文标题,分值,维度,从,到
                s-a,二,前三名,Top three,10,技能竞赛,,3
                s-b,二,第五名以后,From the fifth on,2,技能竞赛,5,
                """;

        List<Warning> found = SmallRules.checkPointsTable("sum", table);

        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(GappedRows.CODE);
        assertThat(found.get(0).example().profile().toString()).isEqualTo("{\"competitions\":[{\"rank\":4}]}");
    }

    private static String table(
            String type, String field, String firstId, String first, String secondId, String second) {
        String other = type.equals("Competition") ? "level" : type.equals("Person") ? "gender" : "panelQualified";
        boolean level = field.equals("level");
        return """
                RuleSet,city.small,,,,,
                Import,io.clausewise.facts.*,,,,,
                ,,,,,,
                RuleTable 小通知 二,,,,,,
                NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION,CONDITION
                ,,,,%1$s...,%1$s...,%1$s...
                ,cites( $param ),title( $param ),titleEn( $param ),%2$s == $param,%3$s >= $param,%3$s <= $param
                条款,出处,标题,英文标题,另一项,从,到
                """.formatted(type, level ? "tier" : other, field) + row(firstId, first) + row(secondId, second);
    }

    /** @param id the clause, a comma, and what stands in the other cell */
    private static String row(String id, String bounds) {
        String[] parts = id.split(",", -1);
        return parts[0] + ",二,一段,Band," + parts[1] + "," + bounds + "\n";
    }
}
