package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** What the applicant gives a studio (保障). */
public record StudioSupport(
        @Nullable Boolean talentPolicies,
        @Nullable Boolean managementSystem,
        @Nullable Boolean workAgreement,
        @Nullable Boolean premises,
        @Nullable Boolean funding,
        @Nullable Boolean rewards) {}
