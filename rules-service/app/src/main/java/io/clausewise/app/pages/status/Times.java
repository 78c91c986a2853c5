package io.clausewise.app.pages.status;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as people read them, in the time of the notices. */
final class Times {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    static String of(Instant moment, Clock clock) {
        return FORMAT.format(moment.atZone(clock.getZone()));
    }
}
