package io.clausewise.profile;

import java.time.LocalDate;

/** The days a profile may speak of: 1900-01-01 to 2100-12-31, the same in the reader and in the schema. */
final class Dates {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private Dates() {}

    static boolean inRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
