package io.clausewise.profile;

import org.jspecify.annotations.Nullable;

/** Section {@code application.photo} as submitted; the format in capitals or not. */
public record PhotoSection(
        @Nullable String format,
        @Nullable Long bytes,
        @Nullable Integer width,
        @Nullable Integer height) {}
