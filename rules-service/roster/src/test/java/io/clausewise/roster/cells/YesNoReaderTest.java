package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoReaderTest {
    private final YesNoReader reader = new YesNoReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    是 | true
                    √ | true
                    × | false
                    Y | true
                    n | false
                    无 | false
                    """)
    void yesAndNoAreReadInManyWays(String written, String value) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    可能 | yes-no-not-understood | “可能”看不出是或否。允许：是 否 有 无 √ × 对 Y N 1 0 | "可能" is neither yes nor no. Allowed: 是 否 有 无 √ × 对 Y N 1 0
                    2 | yes-no-not-understood | “2”看不出是或否。允许：是 否 有 无 √ × 对 Y N 1 0 | "2" is neither yes nor no. Allowed: 是 否 有 无 √ × 对 Y N 1 0
                    """)
    void anythingElseIsNotGuessed(String written, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1.0, true", "0, false", "2, -"})
    void aNumberIsReadByItsValue(BigDecimal value, String read) {
        CellReading reading = reader.read(new CellContent.Number(value, value.toString()));

        assertThat(Told.value(reading)).isEqualTo(read);
    }

    @Test
    void aFlagIsOne() {
        assertThat(Told.value(reader.read(new CellContent.Flag(true)))).isEqualTo("true");
        assertThat(Told.value(reader.read(new CellContent.Flag(false)))).isEqualTo("false");
    }

    @Test
    void aBlankCellSaysNothing() {
        assertThat(reader.read(new CellContent.Blank()).value()).isEmpty();
        assertThat(reader.read(new CellContent.Blank()).findings()).isEmpty();
        assertThat(reader.read(new CellContent.Text(" \u3000\n")).findings()).isEmpty();
    }

    @Test
    void aDashIsNotFilledIn() {
        CellReading reading = reader.read(new CellContent.Text(" / "));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.zh(reading.findings())).isEqualTo("“ / ”当作没有填写");
    }

    @Test
    void anErrorValueIsSaid() {
        CellReading reading = reader.read(new CellContent.Fault("#REF!"));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.zh(reading.findings())).isEqualTo("单元格是错误值“#REF!”");
        assertThat(Told.en(reading.findings())).isEqualTo("the cell holds the error value \"#REF!\"");
    }
}
