package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReadersTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();
    /** Derived, or several facts in one cell. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/person/age",
            "/competitions",
            "/honours",
            "/patents",
            "/achievements",
            "/apprentices",
            "/apprentices/*/competitions",
            "/application/materials");

    private final FieldReaders readers = new FieldReaders(VOCABULARY, LocalDate.of(2017, 5, 18));

    @Test
    void everyFieldThatHasAHeadingHasAReader() {
        List<String> without = VOCABULARY.fields().stream()
                .filter(field -> !field.headings().isEmpty())
                .map(Field::pointer)
                .filter(pointer -> readers.find(pointer, "").isEmpty())
                .toList();

        assertThat(without).isSubsetOf(ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /person/name | 姓名 | 张三 | 张三
                    /person/gender | 性别 | 女 | FEMALE
                    /person/nationality | 国籍 | 中国 | CN
                    /person/nationality | 国籍 | 中华人民共和国籍 | CN
                    /person/nationality | 国籍 | chn | CN
                    /marks/*/mark | 分数 | 87.5分 | 87.5
                    /attestations/conduct | 职业道德与遵纪守法 | √ | true
                    /apprentices/*/competitions/*/rank | 徒弟竞赛名次 | 亚军 | 2
                    /person/birthDate | 出生年月 | 1985.06 | 1985-06
                    /employment/frontline | 是否在一线岗位 | 是 | true
                    /employment/postType | 岗位性质 | 干部 | CADRE
                    /employment/cityTradeYears | 在杭本工种工龄 | 12年 | 12
                    /qualifications/*/level | 现技术等级 | 技师(二级) | TECHNICIAN
                    /qualifications/*/obtainedOn | 评定时间 | 2015/6/1 | 2015-06-01
                    /competitions/*/tier | 竞赛类别 | 一类 | 1
                    /competitions/*/rank | 名次 | 亚军 | 2
                    /achievements/*/grade | 成果奖等次 | 二等奖 | 2
                    /innovations/*/annualBenefitYuan | 创经济效益金额（万元） | 12.5 | 125000
                    /innovations/*/annualBenefitYuan | 创经济效益金额(元) | 125000 | 125000
                    /review/votesFor | 同意票 | 7票 | 7
                    """)
    void aCellIsReadAsItsColumnsFieldAsks(String pointer, String heading, String written, String value) {
        CellReader reader = readers.find(pointer, heading).orElseThrow();

        assertThat(Told.value(reader.read(new CellContent.Text(written)))).isEqualTo(value);
    }

    @Test
    void anAmountUnderAHeadingWithoutUnitIsNotGuessed() {
        CellReader reader =
                readers.find("/innovations/*/annualBenefitYuan", "创经济效益").orElseThrow();

        assertThat(Told.codes(reader.read(new CellContent.Number(new BigDecimal("120"), "120"))))
                .isEqualTo("amount-without-unit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /person/nationality | 中过 | nationality-not-understood
                    /person/nationality | 汉族 | nationality-not-understood
                    /marks/*/mark | 100.5 | mark-out-of-range
                    /marks/*/mark | 优秀 | mark-not-understood
                    """)
    void whatIsNoCountryAndNoMarkIsSaid(String pointer, String written, String code) {
        CellReading reading = readers.find(pointer, "").orElseThrow().read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
    }

    @Test
    void whatIsDerivedIsInNoCell() {
        assertThat(readers.find("/person/age", "年龄")).isEmpty();
        assertThat(readers.find("/nothing", "无")).isEmpty();
    }
}
