package io.clausewise.profile;

import org.jspecify.annotations.Nullable;

/** Section {@code review} as submitted. */
public record ReviewSection(
        @Nullable Integer panelSize,
        @Nullable Boolean panelQualified,
        @Nullable Boolean appraisalCompleted,
        @Nullable Integer committeeSize,
        @Nullable Integer committeeExperts,
        @Nullable Boolean hrManagersIncluded,
        @Nullable Boolean chairedByBureauLeader,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions) {}
