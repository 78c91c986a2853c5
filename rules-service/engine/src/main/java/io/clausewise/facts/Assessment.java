package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** A studio's assessment (考核评估), as of a date: completed years since recognition; the day of the self-report counted from 1 January (= 1) of the as-of year and of the year before. */
public record Assessment(
        @Nullable Integer yearsSinceRecognition,
        @Nullable Boolean continuing,
        @Nullable Boolean leaderInSkillPost,
        @Nullable Boolean leaderAtApplicant,
        @Nullable Boolean leaderRetired,
        @Nullable Boolean honoraryApplication,
        @Nullable Boolean refused,
        @Nullable Boolean applicantDissolved,
        @Nullable Boolean seriousViolation,
        @Nullable Integer selfReportDay,
        @Nullable Integer selfReportDayInPreviousYear) {}
