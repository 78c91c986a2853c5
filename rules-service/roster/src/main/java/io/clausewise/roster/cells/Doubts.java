package io.clausewise.roster.cells;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Words that turn what stands beside them into something else: another person's prize, a team's, a preliminary round, an employer's
 * own contest, a nomination. Where one stands, nothing beside it is taken.
 */
final class Doubts {
    /** From here on the cell speaks of somebody else: of an apprentice, or of what was led or judged. */
    private static final FirstOf SOMEBODY_ELSE =
            new FirstOf("徒|学生|学员|弟子|指导|带队|教练|裁判|评委|考评|领队|导师|师傅|同事|儿子|女儿|其子|其女|丈夫|妻子|配偶");

    private static final FirstOf ANOTHER = new FirstOf("选拔|预赛|初赛|复赛|预选|海选|资格赛|半决赛|小组赛|邀请赛"
            + "|团体|团队|集体|双人|三人|合作|共同|组队|公司|集团|企业|工厂|车间|班组|学院|学校|大学|医院|中学|小学|中专|职高|银行|酒店|项目部|事业部|分厂|供电|街道|乡镇|[厂院校局]级"
            + "|未|没|无|不|弃|取消|撤销|拟|将|提名|候选|入围|推荐|申报|单项"
            + "|[0-9一二三四五六七八九十]、[0-9一二三四五六七八九十]");

    /** What one of them begins and still is said for certain of a patent. */
    private static final FirstOf SAID = new FirstOf("未授权|无生产应用价值|无应用价值|没有生产应用价值|没有应用价值");

    /** This makes it speak of them from the beginning. */
    private static final FirstOf ALL_OF_IT = new FirstOf("均|以上|上述|前述|都是|皆|全部");

    private Doubts() {}

    /** Up to where the cell can be believed. */
    static int firstIn(String folded) {
        int end = folded.length();
        Optional<Matcher> other = SOMEBODY_ELSE.in(folded, 0, end);
        if (ALL_OF_IT.in(folded, 0, end).isPresent()
                && (other.isPresent() || ANOTHER.in(folded, 0, end).isPresent())) {
            return 0;
        }
        return other.map(Matcher::start).orElse(end);
    }

    /** The word that makes the stretch doubtful; empty where there is none. */
    static Optional<String> in(String folded, int from, int to) {
        int at = from;
        Optional<Matcher> doubt = ANOTHER.in(folded, at, to);
        while (doubt.isPresent()) {
            Optional<Matcher> said = SAID.in(folded, doubt.get().start(), to);
            if (said.isEmpty() || said.get().start() > doubt.get().start()) {
                break;
            }
            at = said.get().end();
            doubt = ANOTHER.in(folded, at, to);
        }
        return doubt.map(Matcher::group);
    }
}
