package io.clausewise.roster.cells;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in brackets behind a patent besides its number: 已授权, 2017年5月1日授权, 主要完成者, 有生产应用价值. It is taken out of the
 * text, so that a pattern need not know in what order people put it.
 */
final class PatentWords {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()\\n]{1,120})\\)");
    private static final Pattern GRANTED = Pattern.compile("(?:已获?授权|授权)(?=[,、;\\s]|$)");
    private static final Pattern NOT_GRANTED = Pattern.compile("未授权(?=[,、;\\s]|$)");
    private static final Pattern USEFUL =
            Pattern.compile("(?<no>没有|无)?(?:在?(?:实际)?生产中)?(?<yes>具有|有)?(?:实际)?(?:生产)?应用价值(?=[,、;\\s]|$)");
    private static final Pattern GRANT = Pattern.compile("授权(?:日期?|公告日|时间)?[::]?|获得?授权");
    private static final FirstOf BETWEEN = new FirstOf("[,、; \t\u000b\f]+");

    /** The text with blanks where such words stood; every other character stands where it stood. */
    final String rest;

    private final Roles roles = new Roles();
    private @Nullable Boolean granted;
    private @Nullable Boolean useful;
    private @Nullable Scanner dated;
    private boolean contradicts;

    PatentWords(String folded, int from, int to) {
        StringBuilder text = new StringBuilder(folded);
        Matcher bracket = BRACKET.matcher(folded).region(from, to);
        while (bracket.find()) {
            boolean more = false;
            int start = bracket.start(1);
            for (int i = start; i <= bracket.end(1); i++) {
                if (i == bracket.end(1) || ",、;".indexOf(folded.charAt(i)) >= 0) {
                    if (word(folded, start, i)) {
                        blank(text, start, i);
                    } else {
                        more |= !folded.substring(start, i).isBlank();
                    }
                    start = i + 1;
                }
            }
            if (!more) {
                blank(text, bracket.start(), bracket.end());
            }
        }
        this.rest = text.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private boolean word(String folded, int from, int to) {
        Scanner scanner = new Scanner(folded, from, to);
        scanner.take(BETWEEN);
        if (scanner.take(NOT_GRANTED)) {
            granted(false);
        } else if (roles.take(scanner) || useful(scanner)) {
            scanner.take(BETWEEN);
        } else if (!date(scanner) && scanner.take(GRANTED)) {
            granted(true);
        }
        scanner.take(BETWEEN);
        return scanner.done() && to > from;
    }

    /** 2017年5月1日授权, 授权日：2017-05-01. A date alone may be that of the application. */
    private boolean date(Scanner scanner) {
        int at = scanner.at;
        boolean before = scanner.take(GRANT);
        scanner.take(BETWEEN);
        boolean date = scanner.takeDate();
        scanner.take(BETWEEN);
        if (date && dated == null && (before || scanner.take(GRANT))) {
            dated = scanner;
            granted(true);
            return true;
        }
        scanner.at = at;
        return false;
    }

    private boolean useful(Scanner scanner) {
        Matcher words = scanner.matcher(USEFUL);
        if (!words.lookingAt() || (words.group("no") == null) == (words.group("yes") == null)) {
            return false;
        }
        scanner.at = words.end();
        boolean yes = words.group("yes") != null;
        contradicts |= useful != null && useful != yes;
        useful = yes;
        return true;
    }

    void granted(boolean yes) {
        contradicts |= granted != null && granted != yes;
        granted = yes;
    }

    /** Whether one word says yes and another no. */
    boolean contradict() {
        return contradicts || roles.contradict();
    }

    /** Says of each of these patents what the words say. */
    void putInto(List<ObjectNode> patents, Understood understood) {
        roles.putInto(patents, understood);
        for (ObjectNode patent : patents) {
            if (granted != null) {
                patent.put("granted", granted);
            }
            if (useful != null) {
                patent.put("applicableInProduction", useful);
            }
        }
        if (dated != null) {
            understood.dates(patents, "grantedOn", dated);
        }
    }
}
