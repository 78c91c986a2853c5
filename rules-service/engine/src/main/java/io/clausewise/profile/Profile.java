package io.clausewise.profile;

import io.clausewise.facts.Achievement;
import io.clausewise.facts.Competition;
import io.clausewise.facts.Innovation;
import io.clausewise.facts.Integrity;
import io.clausewise.facts.Patent;
import io.clausewise.facts.Qualification;
import io.clausewise.facts.Title;
import io.clausewise.facts.Trainee;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A submitted profile that has passed every check of its form. Absent (null) means not known; an empty list, known to
 * have none; a list that is given is complete unless its pointer stands in {@code incomplete}.
 *
 * @param reference the caller's own id
 * @param incomplete JSON Pointers of lists that are not complete
 * @param digest of the profile as submitted
 */
public record Profile(
        @Nullable String reference,
        Set<String> incomplete,
        @Nullable PersonSection person,
        @Nullable EmploymentSection employment,
        @Nullable List<Qualification> qualifications,
        @Nullable List<Title> titles,
        @Nullable List<Competition> competitions,
        @Nullable List<HonourEntry> honours,
        @Nullable List<Patent> patents,
        @Nullable List<Achievement> achievements,
        @Nullable List<Innovation> innovations,
        @Nullable List<ApprenticeEntry> apprentices,
        @Nullable List<AttestationEntry> attestations,
        @Nullable Integrity integrity,
        @Nullable ApplicationSection application,
        @Nullable StudioSection studio,
        @Nullable AssessmentSection assessment,
        @Nullable Trainee trainee,
        @Nullable ReviewSection review,
        @Nullable List<Mark> marks,
        ProfileDigest digest) {}
