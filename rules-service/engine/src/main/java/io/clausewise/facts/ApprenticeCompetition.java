package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place won by an apprentice (徒弟) at a skills competition; as {@link Competition}. */
public record ApprenticeCompetition(
        @Nullable String name,
        @Nullable Level level,
        @Nullable Integer tier,
        @Nullable Integer rank,
        @Nullable LocalDate date) {}
