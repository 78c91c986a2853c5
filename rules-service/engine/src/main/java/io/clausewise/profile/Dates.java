package io.clausewise.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days a profile may speak of: 1900-01-01 to 2100-12-31, the same in the reader and in the schema. */
final class Dates {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    /** The years as a regular expression that JSON Schema shares. */
    static final String YEARS = "(19[0-9]{2}|20[0-9]{2}|2100)";

    private static final String DAY = "dddd-dd-dd";
    private static final Pattern LOOSE =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))(?:[ T].*)?");

    private Dates() {}

    static boolean inRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** YYYY-MM-DD, in digits. By hand: it is asked of every date of every profile. */
    static boolean looksLikeDay(String text) {
        if (text.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < DAY.length(); i++) {
            char c = text.charAt(i);
            if (DAY.charAt(i) == 'd' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }

    /** A day written YYYY-MM-DD that the calendar has. */
    static Optional<LocalDate> find(String text) {
        return looksLikeDay(text)
                ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8))
                : Optional.empty();
    }

    /** A day written in another way (2017/5/18, 20170518, 2017年5月18日, with a time): only ever suggested. */
    static Optional<LocalDate> guess(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        Matcher loose =
                LOOSE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!loose.matches()) {
            return Optional.empty();
        }
        return loose.group(2) != null
                ? day(loose.group(1), loose.group(2), loose.group(3))
                : day(loose.group(1), loose.group(4), loose.group(5));
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
