package io.clausewise.roster.cells;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether somebody's part in an achievement or a patent was a principal one: 主持, 第一完成人, 排名第1 and 主要完成者 say so, 参与 says that
 * it was not. Of the second or third on a list nobody can tell.
 */
final class Roles {
    private static final String OTHERS = "(?:[2-9]|[1-9][0-9]|[二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)";
    private static final Pattern ROLE =
            Pattern.compile("(?:(?<yes>(?:项目|课题|本人)?(?:主持完成|主持[人者]?|牵头[人者]?|负责人)|(?:本人)?[为是]?第[一1](?:主要)?(?:完成|发明)[人者]"
                    + "|排名?第?[一1][位名]?|主要完成[人者]|主要发明人)"
                    + "|(?<no>参与(?:完成|[人者])?|参加[人者]?|非主要完成[人者])"
                    + "|(?:第" + OTHERS + "(?:主要)?(?:完成|发明)[人者]|排名?第?" + OTHERS + "[位名]?))(?=[,、;()\\s.。]|$)");

    private @Nullable Boolean principal;
    private boolean contradicts;
    /** The first of the roles nobody can tell from; empty where there is none. */
    private String unclear = "";

    /** Takes a role where the scanner stands. */
    boolean take(Scanner scanner) {
        Matcher role = scanner.matcher(ROLE);
        if (!role.lookingAt()) {
            return false;
        }
        scanner.at = role.end();
        if (role.group("yes") != null) {
            is(true);
        } else if (role.group("no") != null) {
            is(false);
        } else if (unclear.isEmpty()) {
            unclear = role.group();
        }
        return true;
    }

    void is(boolean yes) {
        contradicts |= principal != null && principal != yes;
        principal = yes;
    }

    /** Whether one says yes and another no. */
    boolean contradict() {
        return contradicts;
    }

    /** Says of each whether the part was a principal one; a note where only a role says it that does not tell. */
    void putInto(List<ObjectNode> facts, Understood understood) {
        Boolean known = principal;
        if (known != null) {
            facts.forEach(fact -> fact.put("principal", known));
        } else if (!unclear.isEmpty()) {
            understood.notes.add(CellFinding.note(
                    "principal-unclear",
                    Quote.zh(unclear) + "看不出是不是主要完成者，这一点未记入",
                    Quote.en(unclear) + " does not tell a principal contributor, so that is left out"));
        }
    }
}
