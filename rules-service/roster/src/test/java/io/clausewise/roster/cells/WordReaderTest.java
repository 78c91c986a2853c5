package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();

    private final WordReader levels = WordReader.levels(VOCABULARY);
    private final WordReader tiers = WordReader.tiers(VOCABULARY);
    private final WordReader skills = WordReader.qualificationLevels(VOCABULARY);
    private final WordReader titles = WordReader.titleLevels(VOCABULARY);
    private final WordReader genders = WordReader.choices(VOCABULARY, "Gender", "性别", "a gender");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    省级 | PROVINCIAL
                    省 | PROVINCIAL
                    国家级 | NATIONAL
                    """)
    void aLevelIsReadByTheVocabularysWords(String written, String value) {
        CellReading reading = levels.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    厅级 | level-not-understood | “厅级”不是看得懂的级别。允许：县级、市级、省级、国家级、世界级 | "厅级" is not understood as a level. Allowed: 县级, 市级, 省级, 国家级, 世界级
                    """)
    void anUnknownLevelIsQuotedWithTheNearest(String written, String code, String zh, String en) {
        CellReading reading = levels.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    一类 | 1
                    1类 | 1
                    I类 | 1
                    Ⅰ类 | 1
                    ＩＩ类 | 2
                    """)
    void aTierIsReadInAllItsDigits(String written, String value) {
        CellReading reading = tiers.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    一档 | tier-not-understood | “一档”不是竞赛类别，不等于同序的“类”。允许：未分类、一类、二类 | "一档" is no tier; it is not the tier of the same number. Allowed: 未分类, 一类, 二类
                    三类 | tier-not-understood | “三类”不是看得懂的竞赛类别。允许：未分类、一类、二类 | "三类" is not understood as a competition's tier. Allowed: 未分类, 一类, 二类
                    """)
    void aGradeIsNoTier(String written, String code, String zh, String en) {
        CellReading reading = tiers.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    技师 | TECHNICIAN
                    二级 | TECHNICIAN
                    技师(二级) | TECHNICIAN
                    二级/技师 | TECHNICIAN
                    技师 二级 | TECHNICIAN
                    高级技师 | SENIOR_TECHNICIAN
                    一级 | SENIOR_TECHNICIAN
                    三级 | SENIOR
                    高级工 | SENIOR
                    国家职业资格二级（技师） | TECHNICIAN
                    """)
    void aSkillLevelIsReadByNameNumberOrBoth(String written, String value) {
        CellReading reading = skills.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    高级工程师 | skill-level-not-understood | “高级工程师”是职称，不是技能等级。允许：学徒工、初级工、中级工、高级工、技师、高级技师、特级技师、首席技师 | "高级工程师" is a professional title, no skill level. Allowed: 学徒工, 初级工, 中级工, 高级工, 技师, 高级技师, 特级技师, 首席技师
                    车工技师 | skill-level-not-understood | “车工技师”不是看得懂的技能等级。允许：学徒工、初级工、中级工、高级工、技师、高级技师、特级技师、首席技师 | "车工技师" is not understood as a skill level. Allowed: 学徒工, 初级工, 中级工, 高级工, 技师, 高级技师, 特级技师, 首席技师
                    工程师 | skill-level-not-understood | “工程师”是职称，不是技能等级。允许：学徒工、初级工、中级工、高级工、技师、高级技师、特级技师、首席技师 | "工程师" is a professional title, no skill level. Allowed: 学徒工, 初级工, 中级工, 高级工, 技师, 高级技师, 特级技师, 首席技师
                    """)
    void aTitleIsNoSkillLevel(String written, String code, String zh, String en) {
        CellReading reading = skills.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    工程师 | INTERMEDIATE
                    副高 | ASSOCIATE_SENIOR
                    高级工程师 | ASSOCIATE_SENIOR
                    """)
    void aTitleLevelIsReadByTheVocabularysWords(String written, String value) {
        CellReading reading = titles.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    高级 | title-level-not-understood | “高级”分不出正高和副高。允许：初级、中级、副高级、正高级 | "高级" may be a senior or an associate senior title. Allowed: 初级, 中级, 副高级, 正高级
                    技师 | title-level-not-understood | “技师”是技能等级，不是职称。允许：初级、中级、副高级、正高级 | "技师" is a skill level, no professional title. Allowed: 初级, 中级, 副高级, 正高级
                    讲师 | title-level-not-understood | “讲师”不是看得懂的职称等级。允许：初级、中级、副高级、正高级 | "讲师" is not understood as a title's level. Allowed: 初级, 中级, 副高级, 正高级
                    """)
    void aSkillLevelIsNoTitle(String written, String code, String zh, String en) {
        CellReading reading = titles.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    男 | MALE
                    女 | FEMALE
                    男性 | MALE
                    """)
    void aGenderIsRead(String written, String value) {
        CellReading reading = genders.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    M | word-not-understood | “M”不是看得懂的性别。允许：男、女 | "M" is not understood as a gender. Allowed: 男, 女
                    """)
    void anUnknownGenderIsQuoted(String written, String code, String zh, String en) {
        CellReading reading = genders.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }
}
