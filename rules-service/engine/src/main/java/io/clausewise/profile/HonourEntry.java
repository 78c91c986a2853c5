package io.clausewise.profile;

import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An honour as submitted: the name perhaps an alias, category and level perhaps left to the vocabulary. */
public record HonourEntry(
        @Nullable String name,
        @Nullable HonourCategory category,
        @Nullable Level level,
        @Nullable LocalDate awardedOn) {}
