package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.IntNode;

/** Reads the rank somebody took in a competition. Prizes, grades and medals are none. */
public final class RankReader extends CellReader {
    private static final Map<String, Integer> NAMED = Map.of("冠军", 1, "亚军", 2, "季军", 3);
    private static final Pattern NUMBERED =
            Pattern.compile("(?:并列|个人)?(?:第|NO\\.?)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:名|位)?");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:进入)?(?:全[国省市])?前(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3})(?:名|位|强)?");
    private static final Pattern PRIZE = Pattern.compile(".*(?:[等优秀胜励]奖|[金银铜]奖|[金银铜]牌|[一二三四五1-5]等|[一二三1-3]档|入围|提名).*");

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.fold(Numbers.text(content));
        OptionalInt rank = find(word);
        if (rank.isPresent()) {
            return CellReading.of(IntNode.valueOf(rank.getAsInt()));
        }
        return CellReading.without(
                word.length() > Plain.LONGEST
                        ? notUnderstood(content.shown())
                        : PRIZE.matcher(word).matches()
                                ? prize(content.shown())
                                : AT_LEAST.matcher(word).matches()
                                        ? notExact(content.shown())
                                        : notUnderstood(content.shown()));
    }

    /** The rank that a whole word in half-width capitals names. */
    static OptionalInt find(String word) {
        Integer named = NAMED.get(word.startsWith("个人") ? word.substring(2) : word);
        if (named != null) {
            return OptionalInt.of(named);
        }
        Matcher numbered = NUMBERED.matcher(word);
        if (word.length() > Plain.LONGEST || !numbered.matches()) {
            return OptionalInt.empty();
        }
        String number = numbered.group(1);
        OptionalInt rank = Character.isDigit(number.charAt(0))
                ? OptionalInt.of(Integer.parseInt(number))
                : Numbers.chinese(number);
        return rank.isPresent() && rank.getAsInt() >= 1 ? rank : OptionalInt.empty();
    }

    static CellFinding prize(String written) {
        return fault("rank-is-a-prize", written, "是奖项不是名次", " is a prize, no rank");
    }

    static CellFinding notExact(String written) {
        return fault("rank-not-exact", written, "不是确切的名次", " is no exact rank");
    }

    private static CellFinding notUnderstood(String written) {
        return fault("rank-not-understood", written, "不是看得懂的名次", " is not understood as a rank");
    }

    private static CellFinding fault(String code, String written, String zh, String en) {
        return CellFinding.fault(
                code,
                Explanation.of(Quote.zh(written) + zh, Quote.en(written) + en)
                        .allowing("第3名、第三名、3、冠军、亚军、季军", "第3名, 第三名, 3, 冠军 (1), 亚军 (2), 季军 (3)"));
    }
}
