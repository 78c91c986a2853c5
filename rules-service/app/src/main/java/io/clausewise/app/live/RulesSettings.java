package io.clausewise.app.live;

import io.clausewise.app.config.RuleFolders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the rules are, and how changes to them are taken.
 *
 * @param location the folder of rules; none: those that travel with the program, which do not change
 * @param testCases the folder of their cases; none: {@code test-cases} beside the rules
 * @param watch whether the folders are looked at for changes
 * @param interval between two looks
 * @param settle how long nothing may have changed before the rules are read: copying a folder takes a while
 */
@ConfigurationProperties("rules")
public record RulesSettings(
        @Nullable String location,
        @Nullable String testCases,
        @DefaultValue("true") boolean watch,
        @DefaultValue("2s") Duration interval,
        @DefaultValue("1s") Duration settle) {
    /** What still changes after so many times {@link #settle} is read as it is. */
    private static final int LONGEST_SETTLING = 60;

    public RulesSettings {
        if (interval.toMillis() < 10 || settle.isNegative()) {
            throw new IllegalArgumentException(
                    "rules.interval is " + interval + " and rules.settle " + settle + "; at least 10ms and 0s");
        }
    }

    /** Null where the rules travel with the program. */
    @Nullable
    RuleFolders folders() {
        if (location == null || location.isBlank()) {
            return null;
        }
        return RuleFolders.of(location, testCases);
    }

    Duration longestSettling() {
        return settle.multipliedBy(LONGEST_SETTLING);
    }
}
