package io.clausewise.roster.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a cell's text where people put one fact after the other: {@code ；;、}, line breaks, numbering. */
final class Segments {
    private static final String CHINESE = "[一二三四五六七八九十]";
    /** 一、二类 is no numbering, and 1.5 is a number. */
    private static final Pattern NUMBERING = Pattern.compile("(?:[0-9]{1,2}[.、):]|\\([0-9]{1,2}\\)|" + CHINESE
            + "{1,3}[、.]|\\(" + CHINESE + "{1,3}\\)|[①-⑳])(?:(?![0-9])|(?=(?:19|20)[0-9]{2}))(?!.?[类等名])");

    private static final int REACH = 60;

    /** From here to there in the text, without the separators around it. */
    record Segment(int from, int to) {}

    private Segments() {}

    static List<Segment> of(String folded) {
        return of(folded, REACH);
    }

    /** @param reach how far away a bracket is looked for that closes another: a separator between them does not cut */
    static List<Segment> of(String folded, int reach) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < folded.length()) {
            from = start(folded, from);
            int to = end(folded, from, reach);
            int last = to;
            while (last > from && folded.charAt(last - 1) == ' ') {
                last--;
            }
            if (last > from) {
                segments.add(new Segment(from, last));
            }
            from = to + 1;
        }
        return segments;
    }

    private static int start(String folded, int from) {
        int start = from;
        while (start < folded.length() && folded.charAt(start) == ' ') {
            start++;
        }
        int numbered = numbering(folded, start);
        if (numbered > start) {
            start = numbered;
            while (start < folded.length() && folded.charAt(start) == ' ') {
                start++;
            }
        }
        return start;
    }

    private static int end(String folded, int from, int reach) {
        int depth = 0;
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\n' || c == ' ' && i > from && numbering(folded, i + 1) > i + 1) {
                return i;
            }
            if (c == '(' && closes(folded, i, reach)) {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && (c == ';' || c == '、' && !betweenNumbers(folded, i))) {
                return i;
            }
        }
        return folded.length();
    }

    /** Where the numbering that begins here ends; here, where none does. */
    private static int numbering(String folded, int at) {
        if (at >= folded.length() || !beginsNumbering(folded.charAt(at))) {
            return at;
        }
        Matcher numbering =
                NUMBERING.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
        return numbering.lookingAt() ? numbering.end() : at;
    }

    /** Most segments have none, and need no pattern to tell. */
    private static boolean beginsNumbering(char c) {
        return c == '(' || c >= '①' && c <= '⑳' || number(c);
    }

    /** Whether the bracket is closed soon, in the same line: one that is not must not swallow the rest. */
    private static boolean closes(String folded, int open, int reach) {
        for (int i = open + 1; i < folded.length() && i < open + reach && folded.charAt(i) != '\n'; i++) {
            if (folded.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** 一、二类 and 第3、4名 are one thing. */
    private static boolean betweenNumbers(String folded, int at) {
        return at > 0 && at + 1 < folded.length() && number(folded.charAt(at - 1)) && number(folded.charAt(at + 1));
    }

    private static boolean number(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
    }
}
