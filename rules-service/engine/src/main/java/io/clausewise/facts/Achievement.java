package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A prize for a scientific or technical achievement or invention (科技成果、发明创造奖). {@code grade} 1 一等奖 to 5. */
public record Achievement(
        @Nullable String name,
        @Nullable Level level,
        @Nullable Integer grade,
        @Nullable Boolean principal,
        @Nullable LocalDate awardedOn) {}
