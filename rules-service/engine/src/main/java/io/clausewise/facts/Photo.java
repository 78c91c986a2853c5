package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** The photo handed in: size in bytes, width and height in pixels. */
public record Photo(
        @Nullable PhotoFormat format,
        @Nullable Long bytes,
        @Nullable Integer width,
        @Nullable Integer height) {}
