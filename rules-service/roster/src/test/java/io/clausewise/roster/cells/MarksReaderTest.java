package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksReaderTest {
    private static MarksReading read(String text) {
        return new MarksReader().read(new CellContent.Text(text));
    }

    private static String marks(MarksReading reading) {
        return reading.marks().stream()
                .map(mark -> mark.map(BigDecimal::toPlainString).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> told(MarksReading reading) {
        return reading.findings().stream()
                .map(finding ->
                        finding.code() + " " + finding.explanation().text().zh())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    85                | 85
                    85分              | 85
                    88.50             | 88.50
                    ８５．５           | 85.5
                    85、90、88.5       | 85 90 88.5
                    85 、 90分；88.5   | 85 90 88.5
                    85，90,88         | 85 90 88
                    85/90/100         | 85 90 100
                    0、100            | 0 100
                    85、85            | 85 85
                    85、弃权、90       | 85 90
                    90、100           | 90 100
                    """)
    void aCellHoldsOneMarkOrSeveral(String written, String marks) {
        MarksReading reading = read(written);

        assertThat(marks(reading)).isEqualTo(marks);
        assertThat(reading.said()).isTrue();
        assertThat(reading.complete()).isTrue();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void lineBreaksSeparateMarks() {
        assertThat(marks(read("85\n90\r\n88.5"))).isEqualTo("85 90 88.5");
    }

    @Test
    void aNumberIsAMarkAsItIsStored() {
        MarksReading reading = new MarksReader().read(new CellContent.Number(new BigDecimal("87.55"), "88"));

        assertThat(marks(reading)).isEqualTo("87.55");
        assertThat(reading.complete()).isTrue();
    }

    @Test
    void whatIsNoMarkIsNotKnownAndTheOthersStay() {
        MarksReading reading = read("85、九十；120；88");

        assertThat(marks(reading)).isEqualTo("85 ? ? 88");
        assertThat(reading.complete()).isTrue();
        assertThat(told(reading))
                .containsExactly(
                        "mark-not-understood “九十”不是分数。允许：0 至 100，如 87.5",
                        "mark-out-of-range “120”超出范围。允许：0 至 100，如 87.5");
        assertThat(reading.findings().get(1).explanation().text().en())
                .startsWith("\"120\" is out of range. Allowed: 0 to 100, such as 87.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "100.01", "八十五", "优", "85%", "#N/A!", "张三未评"})
    void oneThatIsNoneIsOneNobodyKnows(String written) {
        MarksReading reading = read(written.replace("/", ""));

        assertThat(marks(reading)).isEqualTo("?");
        assertThat(reading.complete()).isTrue();
        assertThat(reading.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"85 90 88", "8 5", "85/100", "85分/100分", "85/100；90/100", "1.85；2.90", "1、85；2、90", "(1)85；(2)90"
            })
    void whatMayBeOneMarkOrTwoIsNoneAndTheListIsIncomplete(String written) {
        MarksReading reading = read(written);

        assertThat(reading.marks()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(told(reading))
                .containsExactly(
                        "marks-not-clear “" + written + "”看不出是哪几个分数。允许：至多 50 个 0 至 100 的分数，用、隔开，不写编号和满分，如 85、90、88.5");
    }

    @Test
    void aDateExcelMadeOfTwoMarksLeavesTheListIncomplete() {
        MarksReading reading = new MarksReader().read(new CellContent.DateValue(LocalDate.of(2021, 10, 9), "10月9日"));

        assertThat(reading.marks()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(told(reading)).containsExactly("mark-not-understood “10月9日”不是分数。允许：0 至 100，如 87.5");
    }

    @Test
    void aPercentageIsNoMark() {
        MarksReading reading = new MarksReader().read(new CellContent.Number(new BigDecimal("0.85"), "85%"));

        assertThat(marks(reading)).isEqualTo("?");
    }

    @Test
    void aTextThatHoldsNoMarkIsToldOnce() {
        MarksReading reading = read("2019年完成技改3项，主持攻关，带徒5人；多次获奖");

        assertThat(reading.marks()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(reading.findings()).extracting(CellFinding::code).containsExactly("marks-not-clear");
    }

    @Test
    void notMoreThanFiveOfACellAreTold() {
        MarksReading reading = read("85" + "、优".repeat(9));

        assertThat(reading.marks()).hasSize(10);
        assertThat(reading.findings()).hasSize(5);
    }

    @Test
    void tooManyAreNotLookedAtOneByOne() {
        MarksReading reading = read("85、".repeat(10_000));

        assertThat(reading.marks()).isEmpty();
        assertThat(reading.complete()).isFalse();
        assertThat(reading.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "弃权", "回避", "缺席", "没有"})
    void whoAbstainsGivesNoMark(String written) {
        MarksReading reading = read(written);

        assertThat(reading.said()).isTrue();
        assertThat(reading.marks()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aDashSaysNothingByItselfAndIsAMarkNobodyKnowsBesideOthers() {
        assertThat(read("——").said()).isFalse();
        assertThat(told(read("——"))).containsExactly("cell-dash “——”当作没有填写");
        assertThat(read(" \u3000").said()).isFalse();
        assertThat(marks(read("85、—、90"))).isEqualTo("85 ? 90");
    }
}
