package io.clausewise.roster.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: a day, a month or a year.
 *
 * @param iso YYYY-MM-DD, YYYY-MM or YYYY
 * @param first the first day it may be
 */
record WrittenDate(String iso, LocalDate first) {
    /** Year, month and day with separators or in eight or six digits; blanks around separators are gone already. */
    static final String FORM =
            "(?<y>(?:1[6-9]|2[01])[0-9]{2})(?:(?:[-/.年](?<m>[0-9]{1,2})(?:[-/.月](?<d>[0-9]{1,2})[日号]?|月)?|(?<mm>[0-9]{2})(?<dd>[0-9]{2})?|年)(?![0-9]))?";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    boolean day() {
        return iso.length() == 10;
    }

    boolean year() {
        return iso.length() == 4;
    }

    static WrittenDate of(LocalDate day) {
        return new WrittenDate(day.toString(), day);
    }

    static WrittenDate of(YearMonth month) {
        return new WrittenDate(month.toString(), month.atDay(1));
    }

    /** @param year of four digits */
    static WrittenDate ofYear(int year) {
        return new WrittenDate(Integer.toString(year), LocalDate.of(year, 1, 1));
    }

    /** Whether the text has the form of a date, be it one of the calendar or not. */
    static boolean looksLikeOne(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Reads the whole text; empty where it is no date, or one the calendar does not have. */
    static Optional<WrittenDate> find(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? in(matcher) : Optional.empty();
    }

    /** What a match of {@link #FORM} says; empty where the calendar does not have it. */
    static Optional<WrittenDate> in(Matcher matcher) {
        int year = Integer.parseInt(matcher.group("y"));
        String month = matcher.group("m") != null ? matcher.group("m") : matcher.group("mm");
        String day = matcher.group("d") != null ? matcher.group("d") : matcher.group("dd");
        try {
            if (month == null) {
                return Optional.of(ofYear(year));
            }
            return Optional.of(
                    day == null
                            ? of(YearMonth.of(year, Integer.parseInt(month)))
                            : of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
