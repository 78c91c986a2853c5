package io.clausewise.app.cli;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates given as options. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("((19|20)\\d\\d|2100)-\\d\\d-\\d\\d");

    private Dates() {}

    /** @throws CommandFailure if it is no day, YYYY-MM-DD */
    static @Nullable LocalDate parse(String option, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        String shown = Shown.of(given);
        throw CommandFailure.usage(
                Explanation.of(option + "：“" + shown + "”不是日期", option + ": \"" + shown + "\" is not a date")
                        .allowing("YYYY-MM-DD，1900 至 2100 年", "YYYY-MM-DD, in the years 1900 to 2100")
                        .text());
    }
}
