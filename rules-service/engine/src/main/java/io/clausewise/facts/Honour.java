package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An honour (荣誉称号) under its name in the vocabulary, with the category and level the vocabulary gives it. */
public record Honour(
        @Nullable String name,
        @Nullable HonourCategory category,
        @Nullable Level level,
        @Nullable LocalDate awardedOn) {}
