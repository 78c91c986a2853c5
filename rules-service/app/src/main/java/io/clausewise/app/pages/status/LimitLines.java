package io.clausewise.app.pages.status;

import io.clausewise.app.config.Limits;
import io.clausewise.app.config.RosterLimits;
import java.util.List;
import java.util.Locale;
import org.springframework.util.unit.DataSize;

/** The limits of requests and rosters, a line each. */
final class LimitLines {
    private LimitLines() {}

    /**
     * A limit.
     *
     * @param key its setting, which is also the key of its words
     */
    record Line(String key, String value) {
        static Line of(String key, DataSize size) {
            long megabytes = size.toMegabytes();
            return new Line(key, megabytes > 0 ? megabytes + " MB" : size.toKilobytes() + " KB");
        }

        static Line of(String key, long count) {
            return new Line(key, String.format(Locale.ROOT, "%,d", count));
        }
    }

    static List<Line> of(Limits requests, RosterLimits rosters) {
        return List.of(
                Line.of("clausewise.roster.size", rosters.size()),
                Line.of("clausewise.roster.rows", rosters.rows()),
                Line.of("clausewise.roster.columns", rosters.columns()),
                Line.of("clausewise.roster.cells", rosters.cells()),
                Line.of("clausewise.limits.screenings", requests.screenings()),
                new Line("clausewise.limits.turn", requests.turn().toSeconds() + " s"),
                Line.of("clausewise.limits.rules", requests.rules()),
                Line.of("clausewise.limits.body", requests.body()),
                Line.of("clausewise.limits.line", requests.line()),
                Line.of("clausewise.limits.list", requests.list()),
                Line.of("clausewise.limits.people", requests.people()),
                Line.of("clausewise.limits.parallel", requests.parallel()),
                new Line("clausewise.limits.pause", requests.pause().toSeconds() + " s"));
    }
}
