package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any cell whatever. */
class FactsPropertyTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();
    private static final Set<String> LISTS =
            Set.of("/competitions", "/honours", "/patents", "/achievements", "/titles", "/qualifications");

    private final FactsReader reader = new FactsReader(VOCABULARY, LISTS, Set.of(), LocalDate.of(2017, 5, 18));

    @Property(tries = 3000)
    void everyCharacterIsUnderstoodOrQuoted(@ForAll("cells") String cell) {
        FactsReading reading = reader.read(new CellContent.Text(cell));

        assertThat(reading.pieces().stream().map(FactsReading.Piece::text).collect(Collectors.joining()))
                .isEqualTo(cell);
        assertThat(reading.incomplete().containsAll(LISTS))
                .isEqualTo(!reading.quoted().isEmpty());
    }

    @Property(tries = 1000)
    void everyQuoteIsInAFinding(@ForAll("cells") String cell) {
        FactsReading reading = reader.read(new CellContent.Text(cell));

        long faults = reading.findings().stream()
                .filter(finding -> finding.weight() == CellFinding.Weight.FAULT)
                .count();
        // what is quoted twice may be told once
        assertThat(faults).isBetween(reading.quoted().stream().distinct().count(), (long)
                reading.quoted().size());
    }

    @Property(tries = 1000)
    void nothingIsTakenFromACellThatIsAllAboutAnApprentice(@ForAll("cells") String cell) {
        FactsReading reading = reader.read(new CellContent.Text("徒弟张三：" + cell));

        assertThat(reading.lists()).isEmpty();
    }

    @Property(tries = 1000)
    void moreTextNeverMakesAListComplete(@ForAll("cells") String cell) {
        FactsReading reading = reader.read(new CellContent.Text(cell + "；另见附件"));

        assertThat(reading.incomplete()).containsAll(LISTS);
        assertThat(reading.quoted()).isNotEmpty();
    }

    @Property(tries = 1000)
    void everyCharacterOfACellOfApprenticesIsUnderstoodOrQuoted(@ForAll("cells") String cell) {
        ApprenticesReader apprentices = new ApprenticesReader(VOCABULARY, false, LocalDate.of(2017, 5, 18));

        FactsReading reading = apprentices.read(new CellContent.Text("张样（" + cell));

        assertThat(reading.pieces().stream().map(FactsReading.Piece::text).collect(Collectors.joining()))
                .isEqualTo("张样（" + cell);
        assertThat(reading.incomplete().isEmpty()).isEqualTo(reading.quoted().isEmpty());
    }

    @Property(tries = 1000)
    void noReaderOfOneValueEverThrows(@ForAll("cells") String cell) {
        for (CellReader one : List.of(
                new IdNumberReader(LocalDate.of(2017, 5, 18)),
                DateReader.days(),
                DateReader.partialUntil(LocalDate.of(2017, 5, 18)),
                new YesNoReader(),
                new RankReader(),
                WholeReader.years(),
                WholeReader.count(0, 10),
                new AmountReader(null),
                new TextReader(),
                WordReader.tiers(VOCABULARY),
                WordReader.titleLevels(VOCABULARY))) {
            CellReading reading = one.read(new CellContent.Text(cell));

            assertThat(reading.value().isPresent()
                            || !reading.findings().isEmpty()
                            || Plain.stripped(cell).isEmpty())
                    .isTrue();
        }
    }

    /** Pieces of real cells in any order, with separators, odd characters and anything at all between them. */
    @Provide
    Arbitrary<String> cells() {
        List<String> words = new ArrayList<>(VOCABULARY.honourNames());
        words.addAll(List.of(
                "2016年",
                "2016年5月18日",
                "2016.5",
                "19850601",
                "2016-13-40",
                "省级一类技能竞赛",
                "全国",
                "浙江省",
                "瑞安市",
                "职业技能大赛",
                "第3名",
                "第三名",
                "冠军",
                "前三名",
                "一等奖",
                "（",
                "）",
                "(",
                ")",
                "“",
                "”",
                "；",
                ";",
                "、",
                "，",
                ",",
                "。",
                " ",
                "\n",
                "\r\n",
                "1.",
                "（1）",
                "一、",
                "①",
                "获得",
                "被评为",
                "荣誉称号",
                "发明专利2项",
                "市科技成果三等奖",
                "科学技术进步奖",
                "主持",
                "排名第1",
                "已授权",
                "李例",
                "骨干",
                "ZL201510123456.7",
                "技师（二级）",
                "工程师",
                "高级",
                "无",
                "/",
                "１２３",
                "Ⅰ类",
                "车工组",
                "\u200b",
                "\ud800",
                "\udc00",
                "😀",
                "\u0301",
                "\u202e",
                "=1+1"));
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(words),
                Arbitraries.of(words),
                Arbitraries.strings().ofMaxLength(6));
        return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
