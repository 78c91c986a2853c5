package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeReaderTest {
    private final WholeReader reader = WholeReader.years();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    12 | 12
                    12年 | 12
                    十二年 | 12
                    满12年 | 12
                    """)
    void wholeYearsAreReadInDigitsAndInChinese(String written, String value) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    十余年 | years-not-understood | “十余年”不是确切的年数。允许：0 至 100，如 12 | "十余年" is no exact number of years. Allowed: 0 to 100, such as 12
                    近20年 | years-not-understood | “近20年”不是确切的年数。允许：0 至 100，如 12 | "近20年" is no exact number of years. Allowed: 0 to 100, such as 12
                    2005 | years-out-of-range | “2005”超出范围。允许：0 至 100 | "2005" is out of range. Allowed: 0 to 100
                    12年以上 | years-not-understood | “12年以上”不是确切的年数。允许：0 至 100，如 12 | "12年以上" is no exact number of years. Allowed: 0 to 100, such as 12
                    -1 | years-not-understood | “-1”不是确切的年数。允许：0 至 100，如 12 | "-1" is no exact number of years. Allowed: 0 to 100, such as 12
                    """)
    void yearsThatAreNotExactAreNotUsed(String written, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    12.5年 | 12 | years-completed | “12.5年”按满 12 年读 | "12.5年" is read as 12 completed years
                    12年3个月 | 12 | years-completed | “12年3个月”按满 12 年读 | "12年3个月" is read as 12 completed years
                    """)
    void completedYearsAreCounted(String written, String value, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.0, 12", "12.9, 12", "2005, -", "1E+999999999, -"})
    void aNumberIsReadByItsValue(BigDecimal value, String read) {
        CellReading reading = reader.read(new CellContent.Number(value, value.toString()));

        assertThat(Told.value(reading)).isEqualTo(read);
    }
}
