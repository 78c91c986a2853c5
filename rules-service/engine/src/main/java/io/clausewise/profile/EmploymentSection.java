package io.clausewise.profile;

import io.clausewise.facts.EmployerType;
import io.clausewise.facts.PostType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Section {@code employment} as submitted; the city may be a district of it. */
public record EmploymentSection(
        @Nullable String employer,
        @Nullable EmployerType employerType,
        @Nullable String city,
        @Nullable Boolean freelancer,
        @Nullable Boolean frontline,
        @Nullable Boolean skilledWork,
        @Nullable Boolean traditionalCraft,
        @Nullable String occupation,
        @Nullable PostType postType,
        @Nullable PartialDate cityTradeSince,
        @Nullable Integer cityTradeYears,
        @Nullable Boolean preferredIndustry,
        @Nullable Boolean retired,
        @Nullable LocalDate statutoryRetirementDate) {}
