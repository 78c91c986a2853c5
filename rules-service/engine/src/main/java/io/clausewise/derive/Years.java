package io.clausewise.derive;

import java.time.LocalDate;

/** Counts years as the notices do. */
final class Years {
    private Years() {}

    /**
     * The largest n with {@code from} plus n years not after {@code to}; negative where {@code to} is the earlier. A year is
     * added by adding its months at once, clamped to the month's last day (民法典 art. 202), so 29 February has its
     * anniversary on the 28th.
     */
    static int completed(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        return from.plusYears(years).isAfter(to) ? years - 1 : years;
    }
}
