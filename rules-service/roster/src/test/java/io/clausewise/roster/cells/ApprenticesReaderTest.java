package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApprenticesReaderTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();
    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 28);
    private static final String LIST = "/apprentices";

    private final ApprenticesReader apprentices = new ApprenticesReader(VOCABULARY, false, AS_OF);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    无 | []
                    张样（技术骨干，2019年市级技能竞赛第2名）；李例（骨干）；王试 | [{"name":"张样","keyStaff":true,"competitions":[{"name":"市级技能竞赛","level":"MUNICIPAL","rank":2}]}, {"name":"李例","keyStaff":true}, {"name":"王试"}]
                    张样、李例，欧阳试 | [{"name":"张样"}, {"name":"李例"}, {"name":"欧阳试"}]
                    1.徒弟张样（非骨干）\\n2.李某：已成为企业技能骨干 | [{"name":"张样","keyStaff":false}, {"name":"李某","keyStaff":true}]
                    张　样（未成为骨干，未获奖） | [{"name":"张样","keyStaff":false,"competitions":[]}]
                    徒弟甲（骨干）；买买提·艾力（骨干） | [{"name":"徒弟甲","keyStaff":true}, {"name":"买买提·艾力","keyStaff":true}]
                    张样（2019年6月1日温州市技能大赛（市级一类）第2名、省级一类技能竞赛第3名，骨干） | [{"name":"张样","keyStaff":true,"competitions":[{"name":"温州市技能大赛","level":"MUNICIPAL","tier":1,"rank":2,"date":"2019-06-01"},{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}]}]
                    张样（高级工，骨干） | [{"name":"张样","keyStaff":true}]
                    徒弟3名 | [{}, {}, {}]
                    带徒两人，均成为企业技能骨干 | [{"keyStaff":true}, {"keyStaff":true}]
                    """)
    void everyApprenticeIsReadByName(String written, String facts) {
        FactsReading reading = read(apprentices, written);

        assertThat(reading.lists().get(LIST)).hasToString(facts);
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.quoted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张样等3人",
                "张三李四",
                "详见附件",
                "若干",
                "许多",
                "高级技师",
                "班组长",
                "3",
                "张样，骨干",
                "张样（骨干",
                "张样（后备骨干）",
                "张样（班组长）",
                "张样（骨干，已离职）",
                "张样（骨干，非骨干）",
                "张样（未获奖，2019年市级技能竞赛第2名）",
                "张样（2019年市级技能竞赛二等奖）",
                "张样（2022年市级技能竞赛第1名）",
                "张样（指导学生获2019年市级技能竞赛第1名）",
                "张样2019年市级技能竞赛第2名",
                "带徒3名，其中2名成为骨干"
            })
    void whatIsNotUnderstoodIsQuotedAndTellsOfNobody(String written) {
        FactsReading reading = read(apprentices, written);

        assertThat(reading.lists()).isEmpty();
        assertThat(reading.incomplete()).containsExactly(LIST);
        assertThat(reading.quoted()).containsExactly(written);
        assertThat(Told.zh(reading.findings()))
                .isEqualTo("“" + written + "”没有看懂，未采用；可能还有别的徒弟。允许：张三（骨干，2019年6月1日市级一类技能竞赛第2名）；李四（非骨干）");
        assertThat(Told.en(reading.findings()))
                .isEqualTo(
                        "\"" + written
                                + "\" is not understood and not used; there may be other apprentices. Allowed: 张三（骨干，2019年6月1日市级一类技能竞赛第2名）；李四（非骨干）: the name, 骨干 (key staff) or 非骨干, contests");
    }

    @Test
    void besideWhatIsNotUnderstoodTheOthersCount() {
        FactsReading reading = read(apprentices, "张样（骨干）；详见附件");

        assertThat(reading.lists().get(LIST)).hasToString("[{\"name\":\"张样\",\"keyStaff\":true}]");
        assertThat(reading.incomplete()).containsExactly(LIST);
    }

    @Test
    void aColumnThatAsksForContestsTellsThatThereAreNone() {
        ApprenticesReader asking = new ApprenticesReader(VOCABULARY, true, AS_OF);

        assertThat(read(asking, "张样（骨干）；王试（2019年市级技能竞赛第2名）").lists().get(LIST))
                .hasToString(
                        "[{\"name\":\"张样\",\"keyStaff\":true,\"competitions\":[]}, "
                                + "{\"name\":\"王试\",\"competitions\":[{\"name\":\"市级技能竞赛\",\"level\":\"MUNICIPAL\",\"rank\":2}]}]");
    }

    @Test
    void levelsAndHonoursOfAnApprenticeAreNoted() {
        FactsReading reading = read(apprentices, "张样（技师，温州市技术能手）");

        assertThat(reading.lists().get(LIST)).hasToString("[{\"name\":\"张样\"}]");
        assertThat(Told.zh(reading.findings())).isEqualTo("“技师”是徒弟的技能等级，没有使用\n“温州市技术能手”里有徒弟的荣誉，只采用竞赛");
        assertThat(Told.en(reading.findings()))
                .isEqualTo("\"技师\" is a skill level of an apprentice and is not used\n"
                        + "\"温州市技术能手\" names honours of an apprentice; only contests are used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "/"})
    void aCellWithNothingInItSaysNothing(String written) {
        FactsReading reading = read(apprentices, written);

        assertThat(reading.lists()).isEmpty();
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void manyRemaindersAreCountedRatherThanToldOneByOne() {
        StringBuilder cell = new StringBuilder();
        for (int i = 100; i < 150; i++) {
            cell.append("第").append(i).append("号；");
        }
        FactsReading reading = read(apprentices, cell.toString());

        assertThat(reading.findings()).hasSize(21);
        assertThat(Told.zh(reading.findings().subList(20, 21))).isEqualTo("还有 30 处没有看懂，未采用");
    }

    private static FactsReading read(ApprenticesReader reader, String written) {
        return reader.read(new CellContent.Text(written.replace("\\n", "\n")));
    }
}
