package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsReaderTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 30);

    private final FactsReader prizes =
            new FactsReader(VOCABULARY, Set.of("/competitions", "/honours"), Set.of(), AS_OF);
    private final FactsReader patents = new FactsReader(VOCABULARY, Set.of("/patents"), Set.of(), AS_OF);
    private final FactsReader titles = new FactsReader(VOCABULARY, Set.of("/titles"), Set.of(), AS_OF);
    private final FactsReader either =
            new FactsReader(VOCABULARY, Set.of(), Set.of("/titles", "/qualifications"), AS_OF);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2016年省级一类技能竞赛第3名；温州市技术能手 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[{"name":"温州市技术能手"}]}
                    无 | {/competitions=[], /honours=[]}
                    温州工匠 | {/competitions=[], /honours=[{"name":"温州工匠"}]}
                    1.2016年浙江省第三届职业技能大赛数控车工第三名；2.2018年全国技术能手 | {/competitions=[{"name":"浙江省第三届职业技能大赛数控车工","level":"PROVINCIAL","rank":3}], /honours=[{"name":"全国技术能手"}]}
                    ①温州市技术能手\\n②浙江省技术能手 | {/competitions=[], /honours=[{"name":"温州市技术能手"}, {"name":"浙江省技术能手"}]}
                    三、温州市技术能手 | {/competitions=[], /honours=[{"name":"温州市技术能手"}]}
                    2019年被评为“温州市技术能手”称号 | {/competitions=[], /honours=[{"name":"温州市技术能手"}]}
                    全国五一劳动奖章获得者 | {/competitions=[], /honours=[{"name":"全国五一劳动奖章获得者"}]}
                    2016年5月18日温州市职业技能大赛（市级一类）冠军 | {/competitions=[{"name":"温州市职业技能大赛","level":"MUNICIPAL","tier":1,"rank":1,"date":"2016-05-18"}], /honours=[]}
                    瑞安市职工技能大赛第2名 | {/competitions=[{"name":"瑞安市职工技能大赛","level":"COUNTY","rank":2}], /honours=[]}
                    2016年省级一类技能竞赛第3名，并被授予温州市技术能手称号 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[{"name":"温州市技术能手"}]}
                    2016年省级一类技能竞赛第3名 温州市技术能手 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[{"name":"温州市技术能手"}]}
                    市场营销技能大赛第1名 | {/competitions=[{"name":"市场营销技能大赛","rank":1}], /honours=[]}
                    国家电网技能竞赛第1名 | {/competitions=[{"name":"国家电网技能竞赛","rank":1}], /honours=[]}
                    “振兴杯”全国青年职业技能大赛钳工组第5名 | {/competitions=[{"name":"“振兴杯”全国青年职业技能大赛钳工组","level":"NATIONAL","rank":5}], /honours=[]}
                    温州市技术能手（2019年） | {/competitions=[], /honours=[{"name":"温州市技术能手"}]}
                    2016年省级二类竞赛亚军、2018年市级一类技能大赛季军 | {/competitions=[{"name":"省级二类竞赛","level":"PROVINCIAL","tier":2,"rank":2}, {"name":"市级一类技能大赛","level":"MUNICIPAL","tier":1,"rank":3}], /honours=[]}
                    省级Ⅰ类竞赛第2名 | {/competitions=[{"name":"省级Ⅰ类竞赛","level":"PROVINCIAL","tier":1,"rank":2}], /honours=[]}
                    世界技能大赛第1名 | {/competitions=[{"name":"世界技能大赛","level":"WORLD","rank":1}], /honours=[]}
                    （1）国务院政府特殊津贴；（2）浙江工匠 | {/competitions=[], /honours=[{"name":"国务院政府特殊津贴"}, {"name":"浙江工匠"}]}
                    张三省级一类技能竞赛第3名 | {/competitions=[{"name":"张三省级一类技能竞赛","tier":1,"rank":3}], /honours=[]}
                    2016年全国职业技能大赛（省级一类）第3名 | {/competitions=[{"name":"全国职业技能大赛","tier":1,"rank":3}], /honours=[]}
                    ２０１６年省级一类技能竞赛第３名 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[]}
                    1、2016年省级一类技能竞赛第3名 2、温州市技术能手 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[{"name":"温州市技术能手"}]}
                    2016 年 省级 一类 技能竞赛 第 3 名 | {/competitions=[{"name":"省级 一类 技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}], /honours=[]}
                    2016 年 5 月 18 日温州市技能大赛第2名 | {/competitions=[{"name":"温州市技能大赛","level":"MUNICIPAL","rank":2,"date":"2016-05-18"}], /honours=[]}
                    浙江省温州市技能大赛第2名 | {/competitions=[{"name":"浙江省温州市技能大赛","level":"MUNICIPAL","rank":2}], /honours=[]}
                    温州市数控车工技能大赛第2名 | {/competitions=[{"name":"温州市数控车工技能大赛","level":"MUNICIPAL","rank":2}], /honours=[]}
                    温州市某某局电工技能大赛第2名 | {/competitions=[{"name":"温州市某某局电工技能大赛","rank":2}], /honours=[]}
                    杭州汽轮机技能竞赛第1名 | {/competitions=[{"name":"杭州汽轮机技能竞赛","rank":1}], /honours=[]}
                    2016年省级一类技能竞赛 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}], /honours=[]}
                    """)
    void whatIsUnderstoodInFullMakesTheListsComplete(String written, String lists) {
        FactsReading reading = read(prizes, written);

        assertThat(shown(reading)).isEqualTo(lists);
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.quoted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    温州市工匠 | {} | 温州市工匠 | remainder-not-understood
                    先进工作者 | {} | 先进工作者 | remainder-not-understood
                    2016年省级一类技能竞赛一等奖 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}]} | 一等奖 | rank-is-a-prize
                    2016年省级一类技能竞赛优胜奖 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}]} | 优胜奖 | rank-is-a-prize
                    2016年省级一类技能竞赛前三名 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}]} | 前三名 | rank-not-exact
                    省级竞赛二档；温州市技术能手 | {/competitions=[{"name":"省级竞赛","level":"PROVINCIAL"}], /honours=[{"name":"温州市技术能手"}]} | 二档 | rank-is-a-prize
                    2016年省级一类技能竞赛第3名；先进工作者 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}]} | 先进工作者 | remainder-not-understood
                    指导学生获2016年省级一类技能竞赛第3名 | {} | 指导学生获2016年省级一类技能竞赛第3名 | remainder-of-somebody-else
                    2016年省级一类技能竞赛第3名；徒弟张三2017年市级一类技能竞赛第1名；温州市技术能手 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1,"rank":3}]} | 徒弟张三2017年市级一类技能竞赛第1名 ~ 温州市技术能手 | remainder-of-somebody-else
                    2016年省级一类技能竞赛第3名；以上为团体奖 | {} | 2016年省级一类技能竞赛第3名 ~ 以上为团体奖 | remainder-of-somebody-else
                    2016年全国职业技能大赛浙江省选拔赛第1名 | {} | 2016年全国职业技能大赛浙江省选拔赛第1名 | remainder-doubtful
                    2016年省级一类技能竞赛团体第3名 | {} | 2016年省级一类技能竞赛团体第3名 | remainder-doubtful
                    省级一、二类竞赛第3名 | {} | 省级一、二类竞赛第3名 | remainder-doubtful
                    2016年省级一类技能竞赛第3名，奖金5000元 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}]} | 第3名，奖金5000元 | remainder-not-understood
                    温州市技术能手，提名 | {} | 温州市技术能手，提名 | remainder-doubtful
                    温州市技术能手（候选） | {} | 温州市技术能手（候选） | remainder-doubtful
                    张三：2016年省级一类技能竞赛第3名 | {} | 张三：2016年省级一类技能竞赛第3名 | remainder-not-understood
                    2016年省级一类技能竞赛初赛第1名、决赛第3名 | {} | 2016年省级一类技能竞赛初赛第1名 ~ 决赛第3名 | remainder-doubtful
                    温州大学技能竞赛第1名 | {} | 温州大学技能竞赛第1名 | remainder-doubtful
                    2016年公司技能竞赛第1名 | {} | 2016年公司技能竞赛第1名 | remainder-doubtful
                    2016年省级一类技能竞赛3名 | {/competitions=[{"name":"省级一类技能竞赛","level":"PROVINCIAL","tier":1}]} | 3名 | remainder-not-understood
                    第3名 | {} | 第3名 | remainder-not-understood
                    """)
    void aRemainderIsQuotedAndLeavesTheListsIncomplete(String written, String lists, String quoted, String code) {
        FactsReading reading = read(prizes, written);

        assertThat(shown(reading)).isEqualTo(lists);
        assertThat(reading.incomplete()).containsExactlyInAnyOrder("/competitions", "/honours");
        assertThat(String.join(" ~ ", reading.quoted())).isEqualTo(quoted);
        assertThat(reading.findings()).extracting(CellFinding::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    温州工匠 | “温州工匠”不是“温州名匠”，请核对 | "温州工匠" is not "温州名匠"; please check
                    温州市工匠 | “温州市工匠”没有看懂，未采用；这一栏可能还有未读出的内容。也许是：温州工匠 | "温州市工匠" is not understood and not used; this cell may name more than was read. Maybe: 温州工匠
                    先进工作者 | “先进工作者”没有看懂，未采用；这一栏可能还有未读出的内容 | "先进工作者" is not understood and not used; this cell may name more than was read
                    2016年省级一类技能竞赛一等奖 | “一等奖”是奖项不是名次。允许：第3名、第三名、3、冠军、亚军、季军\\n“2016年”没有写到日，日期未记入 | "一等奖" is a prize, no rank. Allowed: 第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)\\n"2016年" has no day, so the date is left out
                    徒弟张三获温州市技术能手 | “徒弟张三获温州市技术能手”可能说的是他人或集体，未采用。允许：本人的奖项单独写在前面 | "徒弟张三获温州市技术能手" may be about somebody else or a team and is not used. Allowed: the person's own prizes alone, before others'
                    省级一类技能竞赛团体第3名 | “省级一类技能竞赛团体第3名”里有“团体”，不能算作本人已取得的奖项或荣誉，未采用 | "省级一类技能竞赛团体第3名" has "团体" in it and so is not taken for something the person won; it is not used
                    张三省级一类技能竞赛第3名 | “张三省级一类技能竞赛”的级别看不准，级别未记入 | "张三省级一类技能竞赛" does not point to one level, so the level is left out
                    """)
    void everyFindingSaysWhatItIsAbout(String written, String zh, String en) {
        FactsReading reading = read(prizes, written);

        assertThat(Told.zh(reading.findings())).isEqualTo(zh.replace("\\n", "\n"));
        assertThat(Told.en(reading.findings())).isEqualTo(en.replace("\\n", "\n"));
    }

    @Test
    void aCellIsNotReadForMoreFactsThanAnybodyHas() {
        FactsReader patents =
                new FactsReader(ShippedVocabulary.read(), Set.of("/patents"), Set.of(), LocalDate.of(2017, 5, 18));

        FactsReading reading = patents.read(new CellContent.Text("发明专利99项；".repeat(500)));

        assertThat(reading.lists().get("/patents")).hasSize(297);
        assertThat(reading.incomplete()).containsExactly("/patents");
    }

    @Test
    void everyHonourOfTheVocabularyIsUnderstoodByEachOfItsNames() {
        for (String name : VOCABULARY.honourNames()) {
            FactsReading reading = read(prizes, "2019年被评为" + name);

            assertThat(reading.quoted()).as(name).isEmpty();
            assertThat(shown(reading)).isEqualTo("{/competitions=[], /honours=[{\"name\":\"" + name + "\"}]}");
        }
    }

    @Test
    void aDayIsADateAndAYearIsNone() {
        assertThat(shown(read(prizes, "2016年5月18日温州市技术能手"))).contains("\"awardedOn\":\"2016-05-18\"");
        assertThat(shown(read(prizes, "2016年温州市技术能手"))).doesNotContain("awardedOn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    发明专利2项 | {/patents=[{"kind":"INVENTION"}, {"kind":"INVENTION"}]} | -
                    实用新型专利3项、授权发明专利1项 | {/patents=[{"kind":"UTILITY_MODEL"}, {"kind":"UTILITY_MODEL"}, {"kind":"UTILITY_MODEL"}, {"kind":"INVENTION","granted":true}]} | -
                    发明专利：一种夹具（ZL201510123456.7） | {/patents=[{"kind":"INVENTION","number":"ZL201510123456.7","name":"一种夹具"}]} | -
                    ZL 2015 2 0123456.7 | {/patents=[{"number":"ZL201520123456.7"}]} | -
                    申请发明专利1项 | {} | 申请发明专利1项
                    软件著作权2项 | {} | 软件著作权2项
                    专利一项 | {/patents=[{}]} | -
                    发明专利2项，实用新型1项 | {/patents=[{"kind":"INVENTION"}, {"kind":"INVENTION"}, {"kind":"UTILITY_MODEL"}]} | -
                    授权发明专利 ZL201510000001.2 | {/patents=[{"kind":"INVENTION","number":"ZL201510000001.2","granted":true}]} | -
                    授权管理系统（ZL201510000001.2） | {/patents=[{"number":"ZL201510000001.2","name":"授权管理系统"}]} | -
                    发明专利：一种夹具（ZL201510123456.7，2017年5月1日授权，主要完成者，有生产应用价值） | {/patents=[{"kind":"INVENTION","number":"ZL201510123456.7","name":"一种夹具","principal":true,"granted":true,"applicableInProduction":true,"grantedOn":"2017-05-01"}]} | -
                    授权实用新型专利2项（参与，在生产中具有应用价值） | {/patents=[{"kind":"UTILITY_MODEL","principal":false,"granted":true,"applicableInProduction":true}, {"kind":"UTILITY_MODEL","principal":false,"granted":true,"applicableInProduction":true}]} | -
                    ZL201510000001.2（未授权，无生产应用价值） | {/patents=[{"number":"ZL201510000001.2","granted":false,"applicableInProduction":false}]} | -
                    授权发明专利1项（第2发明人） | {/patents=[{"kind":"INVENTION","granted":true}]} | -
                    授权发明专利1项（未授权） | {} | 授权发明专利1项（未授权）
                    发明专利1项（主持，非主要完成者） | {} | 发明专利1项（主持，非主要完成者）
                    发明专利2项（授权1项） | {} | 发明专利2项（授权1项）
                    发明专利1项（2017年5月1日） | {} | 发明专利1项（2017年5月1日）
                    无 | {/patents=[]} | -
                    """)
    void patentsAreReadByNumberOrByCount(String written, String lists, String quoted) {
        FactsReading reading = read(patents, written);

        assertThat(shown(reading)).isEqualTo(lists);
        assertThat(quoted(reading)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    工程师 | {/titles=[{"level":"INTERMEDIATE"}]} | -
                    高级工程师（2015年6月1日） | {/titles=[{"level":"ASSOCIATE_SENIOR","grantedOn":"2015-06-01"}]} | -
                    车间主任、工程师 | {/titles=[{"level":"INTERMEDIATE"}]} | 车间主任
                    高级 | {} | 高级
                    无 | {/titles=[]} | -
                    """)
    void titlesAreReadBesideOtherThings(String written, String lists, String quoted) {
        FactsReading reading = read(titles, written);

        assertThat(shown(reading)).isEqualTo(lists);
        assertThat(quoted(reading)).isEqualTo(quoted);
    }

    @Test
    void aColumnForOneOfTwoThingsDoesNotSayThatTheOtherIsNotThere() {
        FactsReading reading = read(either, "技师（二级）");

        assertThat(shown(reading)).isEqualTo("{/qualifications=[{\"level\":\"TECHNICIAN\"}]}");
        assertThat(reading.incomplete()).containsExactly("/qualifications");
    }

    @Test
    void aHeadingsPointersSayWhichListsTheColumnAsksFor() {
        FactsReader post = FactsReader.ofColumn(VOCABULARY, List.of("/titles/*/level"), AS_OF);
        FactsReader both = FactsReader.ofColumn(VOCABULARY, List.of("/competitions", "/honours"), AS_OF);

        assertThat(shown(read(post, "工程师"))).isEqualTo("{/titles=[{\"level\":\"INTERMEDIATE\"}]}");
        assertThat(read(post, "工程师").incomplete()).containsExactly("/titles");
        assertThat(shown(read(both, "无"))).isEqualTo("{/competitions=[], /honours=[]}");
    }

    @Test
    void aFactInAColumnForAnotherListLeavesItsListIncomplete() {
        FactsReading reading = read(titles, "工程师；温州市技术能手");

        assertThat(reading.lists()).containsKeys("/titles", "/honours");
        assertThat(reading.incomplete()).containsExactly("/honours");
    }

    @Test
    void aFactOfALaterYearIsNotTakenAsOneWithoutADate() {
        FactsReading reading = read(prizes, "2022年温州市技术能手；2021年浙江省技术能手");

        assertThat(shown(reading)).isEqualTo("{/honours=[{\"name\":\"浙江省技术能手\"}]}");
        assertThat(reading.quoted()).containsExactly("2022年温州市技术能手");
        assertThat(reading.findings().get(0).explanation().text().zh()).isEqualTo("“2022年温州市技术能手”晚于 2021-06-30，未采用");
    }

    @ParameterizedTest
    @MethodSource
    void aCellWithNothingInItSaysNothing(CellContent content) {
        FactsReading reading = prizes.read(content);

        assertThat(reading.lists()).isEmpty();
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    static List<CellContent> aCellWithNothingInItSaysNothing() {
        return List.of(
                new CellContent.Blank(),
                new CellContent.Text(" \n"),
                new CellContent.Text("/"),
                new CellContent.Text("——"));
    }

    @Test
    void manyRemaindersAreCountedRatherThanToldOneByOne() {
        FactsReading reading = read(prizes, "先进工作者；".repeat(50));

        assertThat(reading.findings()).hasSize(21);
        assertThat(reading.findings().get(20).explanation().text().zh()).isEqualTo("还有 30 处没有看懂，未采用");
        assertThat(reading.quoted()).hasSize(50);
    }

    private static FactsReading read(FactsReader reader, String written) {
        return reader.read(new CellContent.Text(written.replace("\\n", "\n")));
    }

    private static String shown(FactsReading reading) {
        return new TreeMap<>(reading.lists()).toString();
    }

    private static String quoted(FactsReading reading) {
        return reading.quoted().isEmpty() ? "-" : String.join(" ~ ", new TreeSet<>(reading.quoted()));
    }
}
