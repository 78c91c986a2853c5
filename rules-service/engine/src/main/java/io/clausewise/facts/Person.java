package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** The person applied for (申报人), as of a date. {@code age} in completed years; {@code yearsToRetirement} completed years to the statutory retirement date, 0 within the last year, negative after it. */
public record Person(
        @Nullable String name,
        @Nullable Gender gender,
        @Nullable String nationality,
        @Nullable Boolean unionMember,
        @Nullable TalentClass talentClass,
        @Nullable Integer age,
        @Nullable Integer yearsToRetirement) {}
