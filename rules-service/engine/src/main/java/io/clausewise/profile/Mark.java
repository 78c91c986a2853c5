package io.clausewise.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An expert mark as submitted; 0 to 100. */
public record Mark(
        @Nullable String scorecard,
        @Nullable String dimension,
        @Nullable BigDecimal mark,
        @Nullable String by) {}
