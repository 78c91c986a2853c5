package io.clausewise.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date that may be given as a year or a month only (ISO 8601 reduced precision).
 *
 * @param first the first day it may be
 * @param last the last day it may be; the same as {@code first} where the day is known
 * @param text as submitted
 */
public record PartialDate(LocalDate first, LocalDate last, String text) {

    /** Reads YYYY-MM-DD, YYYY-MM or YYYY; empty for anything else, an impossible date included. */
    public static Optional<PartialDate> find(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(
                            new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), text));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth(), text));
                }
                case 10 -> Dates.find(text).map(day -> new PartialDate(day, day, text));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    public boolean exact() {
        return first.equals(last);
    }
}
