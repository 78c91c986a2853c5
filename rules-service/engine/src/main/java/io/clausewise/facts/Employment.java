package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** The person's work (就业情况), as of a date. {@code city} is the city a district belongs to; {@code yearsInTradeInCity} completed years. */
public record Employment(
        @Nullable EmployerType employerType,
        @Nullable String city,
        @Nullable Boolean freelancer,
        @Nullable Boolean frontline,
        @Nullable Boolean skilledWork,
        @Nullable Boolean traditionalCraft,
        @Nullable String occupation,
        @Nullable PostType postType,
        @Nullable Integer yearsInTradeInCity,
        @Nullable Boolean preferredIndustry,
        @Nullable Boolean retired) {}
