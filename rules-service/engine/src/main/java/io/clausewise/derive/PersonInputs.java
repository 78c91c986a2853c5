package io.clausewise.derive;

import io.clausewise.facts.Gender;
import io.clausewise.facts.PostType;
import io.clausewise.profile.EmploymentSection;
import io.clausewise.profile.IdNumber;
import io.clausewise.profile.PartialDate;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What a person's age, gender and retirement date are computed from: the given fields first, the ID number after. */
final class PersonInputs {
    private static final String BIRTH_DATE = "/person/birthDate";
    private static final String GENDER = "/person/gender";
    private static final String ID_NUMBER = "/person/idNumber";
    private static final String POST_TYPE = "/employment/postType";
    private static final String RETIREMENT_DATE = "/employment/statutoryRetirementDate";

    private final LocalDate asOf;
    private final @Nullable PartialDate birth;
    private final boolean birthFromId;
    private final @Nullable Gender gender;
    private final boolean genderFromId;
    private final @Nullable PostType postType;
    private final @Nullable LocalDate retirementDate;

    PersonInputs(Profile profile, LocalDate asOf) {
        this.asOf = asOf;
        PersonSection person = profile.person();
        EmploymentSection employment = profile.employment();
        PartialDate givenBirth = person == null ? null : person.birthDate();
        Gender givenGender = person == null ? null : person.gender();
        boolean idNeeded = givenBirth == null || !givenBirth.exact() || givenGender == null;
        IdNumber id = person == null || person.idNumber() == null || !idNeeded
                ? null
                : IdNumber.find(person.idNumber()).orElse(null);
        // a date given as month or year is read more exactly where the ID number has the day
        birthFromId = id != null && (givenBirth == null || !givenBirth.exact());
        birth = birthFromId ? exactly(id.birthDate()) : givenBirth;
        genderFromId = givenGender == null && id != null;
        gender = genderFromId ? id.gender() : givenGender;
        postType = employment == null ? null : employment.postType();
        retirementDate = employment == null ? null : employment.statutoryRetirementDate();
    }

    private static PartialDate exactly(LocalDate day) {
        return new PartialDate(day, day, day.toString());
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    /** Completed years for the latest birth possible; null: not known. */
    @Nullable
    Integer leastAge() {
        return birth == null ? null : Integer.valueOf(Years.completed(birth.last(), asOf));
    }

    @Nullable
    Integer greatestAge() {
        return birth == null ? null : Integer.valueOf(Years.completed(birth.first(), asOf));
    }

    @Nullable
    Integer leastYearsToRetirement() {
        LocalDate date = retirement(birth == null ? null : birth.first(), (a, b) -> a.isBefore(b) ? a : b);
        return date == null ? null : Integer.valueOf(Years.completed(asOf, date));
    }

    @Nullable
    Integer greatestYearsToRetirement() {
        LocalDate date = retirement(birth == null ? null : birth.last(), (a, b) -> a.isBefore(b) ? b : a);
        return date == null ? null : Integer.valueOf(Years.completed(asOf, date));
    }

    private @Nullable LocalDate retirement(@Nullable LocalDate birthDay, BinaryOperator<LocalDate> bound) {
        if (retirementDate != null) {
            return retirementDate;
        }
        if (birthDay == null || gender == null) {
            return null;
        }
        if (gender == Gender.MALE || postType != null) {
            return Retirement.date(birthDay, gender, postType == null ? PostType.WORKER : postType, asOf);
        }
        return bound.apply(
                Retirement.date(birthDay, gender, PostType.WORKER, asOf),
                Retirement.date(birthDay, gender, PostType.CADRE, asOf));
    }

    List<String> usedForAge() {
        return List.of(birthFromId ? ID_NUMBER : BIRTH_DATE);
    }

    List<String> usedForGender() {
        return List.of(genderFromId ? ID_NUMBER : GENDER);
    }

    List<String> usedForRetirement() {
        if (retirementDate != null) {
            return List.of(RETIREMENT_DATE);
        }
        List<String> used = new ArrayList<>(usedForAge());
        String genderPath = genderFromId ? ID_NUMBER : GENDER;
        if (!used.contains(genderPath)) {
            used.add(genderPath);
        }
        if (gender == Gender.FEMALE && postType != null) {
            used.add(POST_TYPE);
        }
        return used;
    }

    List<String> missingForRetirement() {
        List<String> missing = new ArrayList<>();
        if (birth == null || !birth.exact()) {
            missing.add(BIRTH_DATE);
        }
        if (gender == null) {
            missing.add(GENDER);
        }
        if (gender != Gender.MALE && postType == null) {
            missing.add(POST_TYPE);
        }
        return missing;
    }
}
