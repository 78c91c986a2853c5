package io.clausewise.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Section {@code assessment} as submitted. */
public record AssessmentSection(
        @Nullable LocalDate recognisedOn,
        @Nullable Boolean continuing,
        @Nullable Boolean leaderInSkillPost,
        @Nullable Boolean leaderAtApplicant,
        @Nullable Boolean leaderRetired,
        @Nullable Boolean honoraryApplication,
        @Nullable Boolean refused,
        @Nullable Boolean applicantDissolved,
        @Nullable Boolean seriousViolation,
        @Nullable LocalDate selfReportedOn) {}
