package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankReaderTest {
    private final RankReader reader = new RankReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    第3名 | 3
                    第三名 | 3
                    3 | 3
                    冠军 | 1
                    亚军 | 2
                    季军 | 3
                    第十二名 | 12
                    并列第三名 | 3
                    NO.3 | 3
                    第 3 名 | 3
                    三 | 3
                    """)
    void aRankIsANumberOrOneOfThreeWords(String written, String value) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    前三 | rank-not-exact | “前三”不是确切的名次。允许：第3名、第三名、3、冠军、亚军、季军 | "前三" is no exact rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    前3名 | rank-not-exact | “前3名”不是确切的名次。允许：第3名、第三名、3、冠军、亚军、季军 | "前3名" is no exact rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    一等奖 | rank-is-a-prize | “一等奖”是奖项不是名次。允许：第3名、第三名、3、冠军、亚军、季军 | "一等奖" is a prize, no rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    优胜奖 | rank-is-a-prize | “优胜奖”是奖项不是名次。允许：第3名、第三名、3、冠军、亚军、季军 | "优胜奖" is a prize, no rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    一档 | rank-is-a-prize | “一档”是奖项不是名次。允许：第3名、第三名、3、冠军、亚军、季军 | "一档" is a prize, no rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    金牌 | rank-is-a-prize | “金牌”是奖项不是名次。允许：第3名、第三名、3、冠军、亚军、季军 | "金牌" is a prize, no rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    0 | rank-not-understood | “0”不是看得懂的名次。允许：第3名、第三名、3、冠军、亚军、季军 | "0" is not understood as a rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    团体第三名 | rank-not-understood | “团体第三名”不是看得懂的名次。允许：第3名、第三名、3、冠军、亚军、季军 | "团体第三名" is not understood as a rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)
                    """)
    void prizesGradesAndMedalsAreNoRanks(String written, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.0, 3", "3.5, -", "0, -", "2016, -"})
    void aNumberIsReadByItsValue(BigDecimal value, String read) {
        CellReading reading = reader.read(new CellContent.Number(value, value.toString()));

        assertThat(Told.value(reading)).isEqualTo(read);
    }
}
