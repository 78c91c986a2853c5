package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of the hand in the rules that ship, with every message that policy staff get for them. */
class CheckSlipsTest {
    private static final Path SHIPPED = Path.of("../..");
    private static final String TABLE = "hangzhou/chief-technician-2017/2.1-own-competitions.drl.csv";
    private static final String POINTS = "hangzhou/chief-technician-2017/s-merit.drl.csv";
    private static final String NOTICE = "hangzhou/chief-technician-2017/notice.yaml";
    private static final String METHOD = "hangzhou/chief-technician-2017/2.2-operating-method.drl";
    private static final String BASIC = "wenzhou/chief-technician-2021/1-basic.drl";
    private static final String DEADLINE = "wenzhou/chief-technician-2021/4-application.drl";

    @TempDir
    private Path folder;

    private CommandRun command;

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "a wrong word in a table",
                        TABLE,
                        "省级,一类,3",
                        "省及,一类,3",
                        TABLE + " 单元格 F11  规则“2.1-provincial-1”：“省及”不是 level 的值。允许：县级、市级、省级、国家级、世界级。也许是：省级、省"),
                slip(
                        "a number in words",
                        TABLE,
                        "省级,一类,3",
                        "省级,一类,前三",
                        TABLE + " 单元格 H11  规则“2.1-provincial-1”：“前三”不是 rank 的值。允许：整数"),
                slip(
                        "a comma too many in a table",
                        TABLE,
                        "市级一类竞赛第一名,Municipal",
                        "市级一类竞赛第一名,,Municipal",
                        TABLE
                                + " 单元格 A13  规则“2.1-municipal-1”：interpretations.md 里没有“Municipal tier 1 competition: first"
                                + " place”。允许：其中有“## Municipal tier 1 competition: first place …”一节",
                        TABLE + " 单元格 D13  规则“2.1-municipal-1”：缺少英文标题（titleEn）。允许：条款的第一行写明，其余各行可以空着",
                        TABLE + " 单元格 F13  规则“2.1-municipal-1”：“I-4”不是 level 的值。允许：县级、市级、省级、国家级、世界级",
                        TABLE + " 单元格 G13  规则“2.1-municipal-1”：“市级”不是 tier 的值。允许：整数，或 未分类、一类、二类",
                        TABLE + " 单元格 H13  规则“2.1-municipal-1”：“一类”不是 rank 的值。允许：整数",
                        TABLE + " 单元格 I13  “1”不在任何列里，不会起作用，请删去或移到表中；同一行还有别的格不对时，多半是前面多了一格或一个逗号"),
                slip(
                        "a cell left empty, so that two rows overlap",
                        TABLE,
                        "省级,二类,1",
                        "省级,,1",
                        TABLE + " 单元格 F12  规则“2.1-provincial-2”：这一行与“2.1-provincial-1”的一行（" + TABLE
                                + " 单元格 F11）有重叠，同一项事实两行都符合。允许：各行互不重叠，如级别、类别各写明一个"),
                slip(
                        "points with their unit",
                        POINTS,
                        "I-9,20,",
                        "I-9,20分,",
                        POINTS + " 单元格 F13  规则“s-provincial-1-top-3”：分值不能是“20分”。允许：大于 0、不超过 1000 的数，小数至多两位，如 20 或 2.5"),
                slip(
                        "as many points for the top ten as for the top three",
                        POINTS,
                        "I-9,26,",
                        "I-9,30,",
                        POINTS
                                + " 单元格 A10  规则“s-national-1-top-3”：这一条（30 分）从来不算：维度“技能竞赛”取最高分，符合它的都符合“s-national-1-top-10”（30"
                                + " 分，" + POINTS + " 单元格 A11）。允许：条件越窄分值越高，如前三名多于前六名；或只留一条"),
                slip(
                        "a clause deleted from the notice",
                        NOTICE,
                        "                - 2.1-provincial-1\n",
                        "",
                        TABLE + " 单元格 A11  规则“2.1-provincial-1”：notice.yaml 里没有项目用到这条规则，它不会起作用；请加到项目里或删去"),
                slip(
                        "a rule renamed",
                        METHOD,
                        "rule \"2.2-",
                        "rule \"2.22-",
                        METHOD + ":6  规则“2.22-operating-method”：notice.yaml 里没有项目用到这条规则，它不会起作用；请加到项目里或删去",
                        NOTICE
                                + ":45  条款“2.2-operating-method”没有规则。允许：同一文件夹里规则的名称，即 rule 后面引号里的或决策表 NAME 一列的。也许是：2.22-operating-method"),
                slip(
                        "a full-width comma",
                        BASIC,
                        "city == \"温州市\", ",
                        "city == \"温州市\"，",
                        BASIC + ":11  规则“1-scope”：引号和注释之外用了全角字符 ，。允许：半角 ,"),
                slip(
                        "a comparison the wrong way round",
                        BASIC,
                        "level >= Q",
                        "level => Q",
                        BASIC + ":51  规则“1-qualification”：字段 level 之后不能用“=>”。允许：==、<、<=、>、>=、in。也许是：>="),
                slip(
                        "a date the wrong way round",
                        DEADLINE,
                        "\"2021-09-28\"",
                        "\"28-09-2021\"",
                        DEADLINE + ":53  规则“4-deadline”：字段 forwardedOn 的日期“28-09-2021”写法不对。允许：年-月-日，如 \"2017-05-18\""),
                slip(
                        "a period that ends before it begins",
                        DEADLINE,
                        "forwardedOn <= \"2021-09-28\"",
                        "forwardedOn >= \"2021-09-28\", forwardedOn <= \"2021-09-01\"",
                        DEADLINE + ":53  规则“4-deadline”：“Application( forwardedOn >= \"2021-09-28\", forwardedOn <="
                                + " \"2021-09-01\" )”永远不成立，没有一项事实能同时符合。允许：能同时成立的比较；要的是其中之一时，用 or 分开写"));
    }

    private static Arguments slip(String name, String file, String right, String wrong, String... messages) {
        return Arguments.of(name, file, right, wrong, List.of(messages));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsToldInPlainWords(String name, String file, String right, String wrong, List<String> messages) {
        write(file, right, wrong);

        int exit = command.run("check", "rules");

        assertThat(exit).isIn(1, 3);
        assertThat(command.out.lines().filter(line -> line.matches("[✗!] (?!错误).*")))
                .map(line -> line.substring(2))
                .isEqualTo(messages);
    }

    /** A condition that is well written and means something else is for the cases to find. */
    @Test
    void aWrongNumberThatOnlyTheNoticeKnowsIsFoundByTheCases() {
        write(TABLE, "省级,一类,3", "省级,一类,33");

        assertThat(command.run("check", "rules")).isZero();
        assertThat(command.run("test")).isEqualTo(1);
        assertThat(command.out).contains("2.1-provincial-1");
    }

    private void write(String file, String right, String wrong) {
        command = new CommandRun(folder);
        copy("rules");
        copy("test-cases");
        String text = text(folder.resolve("rules").resolve(file));
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        command.write("rules/" + file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    private void copy(String name) {
        try (Stream<Path> files = Files.walk(SHIPPED.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(SHIPPED.relativize(file).toString()));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
