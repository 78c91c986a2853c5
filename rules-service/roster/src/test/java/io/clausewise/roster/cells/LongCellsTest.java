package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As much text as a cell holds, made to keep a grammar busy: looked at in time that grows like the text. */
class LongCellsTest {
    private static final int CELL = 30_000;
    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 28);
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();

    private final FactsReader facts = new FactsReader(
            VOCABULARY, Set.of("/competitions", "/honours", "/patents", "/achievements"), Set.of(), AS_OF);
    private final ApprenticesReader apprentices = new ApprenticesReader(VOCABULARY, true, AS_OF);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "科",
                "（",
                "）",
                "科技",
                "张样（",
                "骨干，",
                "主持的",
                "无应用价值",
                "市科技成果",
                "获",
                "“科技",
                "ZL2",
                "授权",
                "一、",
                "科技成果三等奖（主持）",
                "张样 ",
                "2018年",
                "徒弟3名",
                "科技；",
                "张样（骨干）；"
            })
    void aLongCellIsReadInTime(String piece) {
        CellContent cell = new CellContent.Text(piece.repeat(CELL / piece.length()));

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(facts.read(cell).incomplete()).isNotEmpty();
            assertThat(apprentices.read(cell).incomplete()).isNotEmpty();
        });
    }
}
