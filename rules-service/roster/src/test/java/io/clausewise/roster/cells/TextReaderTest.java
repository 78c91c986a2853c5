package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private final TextReader reader = new TextReader();

    @ParameterizedTest
    @ValueSource(strings = {"张三", "=cmd|'/c calc'!A0", "+1", "@SUM", "＝1+1", "<script>", "a\nb"})
    void textStaysAsItIs(String text) {
        assertThat(Told.value(reader.read(new CellContent.Text(text)))).isEqualTo(text);
    }

    @Test
    void blanksAroundATextAreNoPartOfIt() {
        assertThat(Told.value(reader.read(new CellContent.Text(" 张三\u3000\n")))).isEqualTo("张三");
    }

    @Test
    void aNumberIsReadAsItsDigits() {
        assertThat(Told.value(reader.read(new CellContent.Number(new BigDecimal("13800138000"), "1.38E+10"))))
                .isEqualTo("13800138000");
    }

    @Test
    void dittoIsNoText() {
        CellReading reading = reader.read(new CellContent.Text("同上"));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.zh(reading.findings())).isEqualTo("“同上”没有写明内容。允许：照实填写");
    }

    @Test
    void aTextThatIsTooLongIsNotCutButRefused() {
        CellReading reading = reader.read(new CellContent.Text("工".repeat(501)));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo("text-too-long");
    }
}
