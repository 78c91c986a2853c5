package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
