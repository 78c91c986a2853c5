package io.clausewise.profile;

import io.clausewise.facts.Gender;
import io.clausewise.facts.TalentClass;
import org.jspecify.annotations.Nullable;

/** Section {@code person} as submitted. */
public record PersonSection(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable Gender gender,
        @Nullable PartialDate birthDate,
        @Nullable String nationality,
        @Nullable Boolean unionMember,
        @Nullable TalentClass talentClass) {}
