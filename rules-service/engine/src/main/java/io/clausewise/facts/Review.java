package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** The review of a direct recognition (评审): {@code expertThirds} = ⌊3·experts/size⌋, {@code approvalPercent} = ⌊100·for/size⌋. */
public record Review(
        @Nullable Integer panelSize,
        @Nullable Boolean panelQualified,
        @Nullable Boolean appraisalCompleted,
        @Nullable Integer committeeSize,
        @Nullable Integer expertThirds,
        @Nullable Boolean hrManagersIncluded,
        @Nullable Boolean chairedByBureauLeader,
        @Nullable Integer approvalPercent,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions) {}
