package io.clausewise.roster.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through one segment of a folded text, token by token. */
final class Scanner {
    private static final Pattern DATE = Pattern.compile(WrittenDate.FORM + "(?:度|间)?");
    private static final Pattern BRACKETED_DATE = Pattern.compile("\\(\\s*" + WrittenDate.FORM + "(?:度)?\\s*\\)");

    final String text;
    final int end;
    int at;

    @Nullable
    WrittenDate date;

    String dateText = "";

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

    /** Takes a date, once. */
    boolean takeDate() {
        return takeDate(DATE) || takeDate(BRACKETED_DATE);
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
        dateText = text.substring(at, matcher.end()).replaceAll("[()\\s]", "");
        at = matcher.end();
        return true;
    }
}
