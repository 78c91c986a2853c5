package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {
    private final AmountReader reader = new AmountReader(AmountReader.Unit.TEN_THOUSAND_YUAN);
    private final AmountReader withoutUnit = new AmountReader(null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    120 | 1200000
                    120万元 | 1200000
                    """)
    void anAmountIsReadExactly(String written, String value) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    约120 | amount-not-understood | “约120”不是确切的金额。允许：0 至 1 万亿元，如 120万元、1200000元 | "约120" is no exact amount. Allowed: 0 to 10^12 yuan, such as 120万元 or 1200000元
                    """)
    void whatIsNoExactAmountIsNotUsed(String written, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1,200,000元 | 1200000 | amount-own-unit | “1,200,000元”的单位与表头不同，按单元格里的读作 1200000 元 | "1,200,000元" has another unit than the heading; read as it says, 1200000 yuan
                    1.2亿 | 120000000 | amount-own-unit | “1.2亿”的单位与表头不同，按单元格里的读作 120000000 元 | "1.2亿" has another unit than the heading; read as it says, 120000000 yuan
                    """)
    void theCellsOwnUnitGoesFirst(String written, String value, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    120万 | 1200000
                    """)
    void aUnitInTheCellIsEnough(String written, String value) {
        CellReading reading = withoutUnit.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    120 | amount-without-unit | “120”和表头都没有写单位。允许：元或万元 | neither "120" nor the heading gives a unit. Allowed: yuan (元) or ten thousand yuan (万元)
                    """)
    void aUnitIsNotGuessed(String written, String code, String zh, String en) {
        CellReading reading = withoutUnit.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"120, 1200000", "12.3456, 123456", "0.1, 1000", "0.00005, -", "-3, -", "1E-999999999, -"})
    void aNumberIsReadByItsValue(BigDecimal value, String read) {
        CellReading reading = reader.read(new CellContent.Number(value, value.toString()));

        assertThat(Told.value(reading)).isEqualTo(read);
    }
}
