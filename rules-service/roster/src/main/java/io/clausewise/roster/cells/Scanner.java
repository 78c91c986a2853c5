package io.clausewise.roster.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through one segment of a folded text, token by token. */
final class Scanner {
    /** 2016 年 5 月 too. */
    private static final String SPACED = WrittenDate.FORM
            .replace("[-/.年]", "\\s*[-/.年]\\s*")
            .replace("[-/.月]", "\\s*[-/.月]\\s*")
            .replace("|年)", "|\\s*年)")
            .replace("|月)", "|\\s*月)")
            .replace("[日号]?", "(?:\\s*[日号])?");

    private static final Pattern DATE = Pattern.compile(SPACED + "(?:度|间)?");
    private static final Pattern AROUND = Pattern.compile("[()\\s]");
    private static final Pattern BRACKETED_DATE = Pattern.compile("\\(\\s*" + SPACED + "(?:度)?\\s*\\)");

    final String text;
    final int end;
    int at;

    @Nullable
    WrittenDate date;

    private int dateFrom;
    private int dateTo;

    Scanner(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    boolean done() {
        return at >= end;
    }

    String rest() {
        return text.substring(at, end);
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, end);
    }

    boolean take(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher.lookingAt() && matcher.end() > at) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    boolean take(FirstOf words) {
        Pattern some = done() ? null : words.beginningWith(text.charAt(at));
        return some != null && take(some);
    }

    /** The date as it is written, without brackets and blanks. */
    String dateText() {
        return AROUND.matcher(text.substring(dateFrom, dateTo)).replaceAll("");
    }

    /** Takes a date, once. */
    boolean takeDate() {
        if (done()) {
            return false;
        }
        char first = text.charAt(at);
        return first == '(' ? takeDate(BRACKETED_DATE) : (first == '1' || first == '2') && takeDate(DATE);
    }

    private boolean takeDate(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (date != null || !matcher.lookingAt()) {
            return false;
        }
        Optional<WrittenDate> found = WrittenDate.in(matcher);
        if (found.isEmpty()
                || found.get().first().getYear() < 1900
                || found.get().first().getYear() > 2100) {
            return false;
        }
        date = found.get();
        dateFrom = at;
        dateTo = matcher.end();
        at = dateTo;
        return true;
    }
}
