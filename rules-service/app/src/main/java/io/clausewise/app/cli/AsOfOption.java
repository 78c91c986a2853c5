package io.clausewise.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which day a command judges. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "判定日期；不写依次取申报日期、项目基准日、今天"
                    + " / as-of date; by default the day of application, the programme's reference date, today")
    private @Nullable String asOf;

    /**
     * The day named, if one is.
     *
     * @throws CommandFailure if it is no day, YYYY-MM-DD
     */
    @Nullable
    LocalDate requested() {
        return Dates.parse("--as-of", asOf);
    }

    /** Where neither this nor what is judged names a day. */
    LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
