package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows about one of several facts: there is no such fact whose values are computed from others. */
class OverlappingRowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition | rank | 1,4 | 3,6 | {\"competitions\":[{\"rank\":4}]}",
                "Qualification | obtainedOn | 2019-01-01,2019-12-31 | 2019-12-31,2020-12-31"
                        + " | {\"qualifications\":[{\"obtainedOn\":\"2019-12-31\"}]}",
                "Achievement | level | 市级,省级 | 省级,国家级 | {\"achievements\":[{\"level\":\"PROVINCIAL\"}]}"
            })
    void aFactInTwoRowsIsShown(String type, String field, String first, String second, String profile) {
        List<Warning> found = SmallRules.checkTable("""
                RuleSet,city.small,,,,
                Import,io.clausewise.facts.*,,,,
                ,,,,,
                RuleTable 小通知 二,,,,,
                NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION
                ,,,,%1$s...,%1$s...
                ,cites( $param ),title( $param ),titleEn( $param ),%2$s >= $param,%2$s <= $param
                条款,出处,标题,英文标题,从,到
                2-a,二,一段,Band,%3$s
                2-b,二,二段,Band,%4$s
                """.formatted(type, field, first, second));

        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(OverlappingRows.CODE);
        assertThat(found.get(0).example().profile().toString()).isEqualTo(profile);
    }
}
