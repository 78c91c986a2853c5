package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prizes for achievements, in a column that asks for all of them. */
class AchievementsTest {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.read();
    private static final String LIST = "/achievements";

    private final FactsReader achievements =
            new FactsReader(VOCABULARY, Set.of(LIST), Set.of(), LocalDate.of(2021, 9, 28));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    无 | []
                    2018年浙江省科学技术进步奖二等奖（主持）；市科技成果三等奖 | [{"name":"浙江省科学技术进步奖","level":"PROVINCIAL","grade":2,"principal":true}, {"name":"市科技成果","level":"MUNICIPAL","grade":3}]
                    1.国家科学技术进步奖一等奖\\n2.瑞安市科学技术奖4等奖（参与） | [{"name":"国家科学技术进步奖","level":"NATIONAL","grade":1}, {"name":"瑞安市科学技术奖","level":"COUNTY","grade":4,"principal":false}]
                    2018年5月1日温州市科技进步奖二等奖，第一完成人 | [{"name":"温州市科技进步奖","level":"MUNICIPAL","grade":2,"principal":true,"awardedOn":"2018-05-01"}]
                    浙江省温州市科技进步奖 五等奖（2018-05-01，排名第1） | [{"name":"浙江省温州市科技进步奖","level":"MUNICIPAL","grade":5,"principal":true,"awardedOn":"2018-05-01"}]
                    科技成果（发明创造）二等奖（省级，主要完成者） | [{"name":"科技成果（发明创造）","level":"PROVINCIAL","grade":2,"principal":true}]
                    科技进步奖（省级）二等奖（非主要完成者） | [{"name":"科技进步奖","level":"PROVINCIAL","grade":2,"principal":false}]
                    “一种夹具”项目获市级科技成果二等奖 | [{"name":"一种夹具","level":"MUNICIPAL","grade":2}]
                    参与的某某工艺改造荣获温州市职工技术创新成果一等奖 | [{"name":"某某工艺改造","level":"MUNICIPAL","grade":1,"principal":false}]
                    主持某某系统开发，获2019年县级发明创造三等奖 | [{"name":"某某系统开发","level":"COUNTY","grade":3,"principal":true}]
                    市级科技成果二等奖2项 | [{"name":"市级科技成果","level":"MUNICIPAL","grade":2}, {"name":"市级科技成果","level":"MUNICIPAL","grade":2}]
                    温州市科技进步奖 | [{"name":"温州市科技进步奖","level":"MUNICIPAL"}]
                    国家电网科技进步一等奖 | [{"name":"国家电网科技进步","grade":1}]
                    省部级科技进步一等奖 | [{"name":"省部级科技进步","grade":1}]
                    """)
    void aPrizeIsReadWithItsLevelGradeAndPart(String written, String facts) {
        FactsReading reading = read(written);

        assertThat(reading.lists().get(LIST)).hasToString(facts);
        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.quoted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    温州市科技进步奖特等奖 | {/achievements=[{"name":"温州市科技进步奖","level":"MUNICIPAL"}]} | 特等奖 | prize-grade-not-understood
                    市级科技成果优秀奖（主持） | {/achievements=[{"name":"市级科技成果","level":"MUNICIPAL"}]} | 优秀奖（主持） | prize-grade-not-understood
                    中国专利金奖 | {/achievements=[{"name":"中国专利"}]} | 金奖 | prize-grade-not-understood
                    市科技成果三等奖（1/7） | {} | 市科技成果三等奖（1/7） | remainder-not-understood
                    市科技成果三等奖（主持，参与） | {} | 市科技成果三等奖（主持，参与） | remainder-not-understood
                    市科技成果三等奖；另见附件 | {/achievements=[{"name":"市科技成果","level":"MUNICIPAL","grade":3}]} | 另见附件 | remainder-not-understood
                    张三获浙江省科技进步二等奖 | {} | 张三获浙江省科技进步二等奖 | remainder-not-understood
                    温州市科技进步奖二、三等奖 | {} | 温州市科技进步奖二、三等奖 | remainder-doubtful
                    公司科技成果一等奖 | {} | 公司科技成果一等奖 | remainder-doubtful
                    温州市优秀论文一等奖 | {} | 温州市优秀论文一等奖 | remainder-not-understood
                    省级科技成果1项 | {} | 省级科技成果1项 | remainder-not-understood
                    指导学生获市科技成果三等奖 | {} | 指导学生获市科技成果三等奖 | remainder-of-somebody-else
                    2022年温州市科技进步二等奖 | {} | 2022年温州市科技进步二等奖 | fact-after-as-of
                    职工创新大赛一等奖 | {/competitions=[{"name":"职工创新大赛"}]} | 一等奖 | rank-is-a-prize
                    """)
    void whatIsNoPrizeOfFiveGradesIsQuotedAndLeavesTheListIncomplete(
            String written, String lists, String quoted, String code) {
        FactsReading reading = read(written);

        assertThat(new TreeMap<>(reading.lists())).hasToString(lists);
        assertThat(reading.incomplete()).contains(LIST);
        assertThat(reading.quoted()).containsExactly(quoted);
        assertThat(reading.findings()).extracting(CellFinding::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    市级科技成果特等奖 | “特等奖”不是一至五等奖，等次未记入。允许：一等奖、二等奖、三等奖、四等奖、五等奖 | "特等奖" is no first to fifth prize, so the grade is left out. Allowed: 一等奖, 二等奖, 三等奖, 四等奖, 五等奖
                    市科技成果三等奖（第3完成人） | “第3完成人”看不出是不是主要完成者，这一点未记入 | "第3完成人" does not tell a principal contributor, so that is left out
                    浙江省机械工业科学技术奖二等奖 | “浙江省机械工业科学技术奖”的级别看不准，级别未记入 | "浙江省机械工业科学技术奖" does not point to one level, so the level is left out
                    """)
    void whatIsLeftOutIsSaid(String written, String zh, String en) {
        FactsReading reading = read(written);

        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @Test
    void aPartThatDoesNotTellLeavesTheListComplete() {
        FactsReading reading = read("市科技成果三等奖（排名第三）");

        assertThat(reading.lists().get(LIST)).hasToString("[{\"name\":\"市科技成果\",\"level\":\"MUNICIPAL\",\"grade\":3}]");
        assertThat(reading.incomplete()).isEmpty();
    }

    private FactsReading read(String written) {
        return achievements.read(new CellContent.Text(written.replace("\\n", "\n")));
    }
}
