package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本工种工龄: /employment/cityTradeYears     | /employment/cityTradeYears
                    本工种工龄: 在本市本工种工龄（整年）         | /employment/cityTradeYears
                    本工种工龄: 在杭本工种工龄                  | /employment/cityTradeYears
                    {"本工种工龄": "/employment/cityTradeYears"} | /employment/cityTradeYears
                    品行: 职业道德与遵纪守法                     | /attestations/conduct
                    级别: 申报等级                              | 申报等级
                    号: 序号                                   | 序号
                    单位: 不用                                  | 不用
                    获奖: [荣誉称号, /competitions]              | /honours /competitions
                    """)
    void aFieldIsNamedByPointerLabelOrHeading(String text, String meaning) throws Exception {
        Mapping mapping = Mapping.read("列对应.yaml", text, Rosters.VOCABULARY);

        assertThat(mapping.headings()).hasSize(1).containsValue(meaning);
    }

    @Test
    void everyMeaningThereIsCanBeWrittenByItsWord() throws Exception {
        List<Meaning> meanings = Mapping.meanings(Rosters.VOCABULARY, MarkedDimensions.NONE);

        for (Meaning meaning : meanings) {
            Mapping mapping = Mapping.read("列对应.yaml", "{\"某列\": \"" + meaning.word() + "\"}", Rosters.VOCABULARY);
            assertThat(mapping.headings()).containsExactly(Map.entry("某列", meaning.pointer()));
        }
        assertThat(meanings)
                .extracting(meaning -> meaning.word() + " " + meaning.label().en())
                .contains("不用 not used", "姓名 name", "职业道德与遵纪守法 Conduct", "竞赛名次 competition rank")
                .doesNotContain("年龄（周岁） age in completed years");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLine() {
        String text = """
                        姓名: /person/nationalit
                        单位: 工作单味
                        姓 名: 姓名
                        部门: []
                        """;

        MappingRefused refused =
                catchThrowableOfType(MappingRefused.class, () -> Mapping.read("列对应.yaml", text, Rosters.VOCABULARY));

        assertThat(refused.findings())
                .extracting(finding -> finding.text().zh().replaceAll("。允许：[^。]*", ""))
                .containsExactly(
                        "列对应.yaml:1  表头“姓名”对应的“/person/nationalit”不是任何字段。也许是：/person/nationality",
                        "列对应.yaml:2  表头“单位”对应的“工作单味”不是任何字段。也许是：工作单位",
                        "列对应.yaml:3  表头“姓 名”与前面的“姓名”是同一个，请删去一个",
                        "列对应.yaml:4  表头“部门”没有对应任何字段");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年龄: /person/age        | 表头“年龄”不能对应“/person/age”：它由其他字段算出。允许：算出它的字段，如 出生日期、身份证号
                    革新: /innovations       | 表头“革新”不能对应“/innovations”：一个单元格里读不出它。允许：它的各项，如 /innovations/*/name
                    认定: /attestations/*/met | 表头“认定”不能对应“/attestations/*/met”：一个单元格里读不出它。允许：它的各项，如 /innovations/*/name
                    徒弟: [/apprentices, 荣誉称号] | 表头“徒弟”的列表里不能有“/apprentices”。允许：/competitions /honours /patents /achievements /titles /qualifications /titles/*/level /qualifications/*/level
                    单位: [工作单位, 荣誉称号] | 表头“单位”的列表里不能有“/employment/employer”。允许：/competitions /honours /patents /achievements /titles /qualifications /titles/*/level /qualifications/*/level
                    """)
    void whatNoCellCanHoldIsRefusedWithTheReason(String text, String told) {
        MappingRefused refused =
                catchThrowableOfType(MappingRefused.class, () -> Mapping.read("m.yaml", text, Rosters.VOCABULARY));

        assertThat(refused.findings())
                .extracting(finding -> finding.explanation().text().zh())
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex-16-columns.xlsx", "two-row-heading.xls"})
    void theMappingThatWasUsedIsWrittenAndReadsTheRosterAlike(String file) throws Exception {
        Map<String, String> given = Map.of("工龄（年）", "/employment/cityTradeYears", "报名单位", Mapping.LEFT_OUT);
        HeadedSheets sheets = Rosters.headed(Rosters.shipped(file), given);
        Mapping used = Mapping.of(sheets);

        Mapping read = Mapping.read("列对应.yaml", used.write(Rosters.VOCABULARY), Rosters.VOCABULARY);
        Heading again = Rosters.heading(Rosters.shipped(file), read.headings());

        assertThat(read).isEqualTo(used);
        assertThat(Rosters.uses(again))
                .isEqualTo(Rosters.uses(sheets.sheets().get(0).heading()));
    }

    @Test
    void aMappingIsWrittenSoThatPeopleCanReadIt() throws Exception {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("本工种工龄", "/employment/cityTradeYears");
        headings.put("获奖", "/competitions /honours");
        headings.put("职业道德（推荐单位认定）", "/attestations/conduct");
        headings.put("级别", Mapping.GRADE);
        headings.put("单位 \"新\": #1\u202e", Mapping.LEFT_OUT);

        String text = new Mapping(headings).write(Rosters.VOCABULARY);

        assertThat(text).isEqualTo("""
                # 列对应：名册表头: 字段（位置、显示名或词汇表里的表头）；不用 表示不使用这一列
                "本工种工龄": /employment/cityTradeYears  # 在本市本工种工龄（整年）
                "获奖": [/competitions, /honours]  # 技能竞赛、荣誉称号
                "职业道德（推荐单位认定）": /attestations/conduct  # 职业道德与遵纪守法
                "级别": 申报等级
                "单位 \\"新\\": #1\\u202e": 不用
                """);
        assertThat(Mapping.read("列对应.yaml", text, Rosters.VOCABULARY).headings())
                .isEqualTo(headings);
    }

    @Test
    void aFileFullOfFaultsIsNotLookedAtToItsEnd() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append("列").append(i).append(": 没有这个字段\n");
        }

        MappingRefused refused = catchThrowableOfType(
                MappingRefused.class, () -> Mapping.read("列对应.yaml", text.toString(), Rosters.VOCABULARY));

        assertThat(refused.findings()).hasSize(100);
    }

    @Test
    void anEmptyMappingIsWrittenToo() throws Exception {
        String text = Mapping.NONE.write(Rosters.VOCABULARY);

        assertThat(Mapping.read("列对应.yaml", text, Rosters.VOCABULARY)).isEqualTo(Mapping.NONE);
    }

    @Test
    void theExampleOfTheReadmeIsAMapping() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String example =
                readme.substring(readme.indexOf("```yaml") + 7, readme.indexOf("```", readme.indexOf("```yaml") + 7));

        assertThat(Mapping.read("README.md", example, Rosters.VOCABULARY).headings())
                .containsEntry("本工种工龄", "/employment/cityTradeYears")
                .containsEntry("所在单位", Mapping.LEFT_OUT)
                .hasSize(6);
    }
}
