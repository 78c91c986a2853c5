package io.clausewise.derive;

import io.clausewise.facts.Assessment;
import io.clausewise.facts.Studio;
import io.clausewise.facts.StudioProjects;
import io.clausewise.facts.StudioSupport;
import io.clausewise.profile.AssessmentSection;
import io.clausewise.profile.Profile;
import io.clausewise.profile.StudioSection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes the facts about a master studio: what it is, what it is given, what it works on, how it is assessed. */
final class StudioFacts {
    private final Profile profile;
    private final LocalDate asOf;
    private final Cities cities;

    StudioFacts(Profile profile, LocalDate asOf, Cities cities) {
        this.profile = profile;
        this.asOf = asOf;
        this.cities = cities;
    }

    Studio studio() {
        StudioSection given = profile.studio();
        if (given == null) {
            return new Studio(null, null, null, null, null, null, null);
        }
        return new Studio(
                given.name(),
                given.applicantType(),
                cities.of(given.city()),
                given.districtLevelStudio(),
                given.formerLevel(),
                given.leaderReemployed(),
                namedAsPrescribed(given.name()));
    }

    private @Nullable Boolean namedAsPrescribed(@Nullable String studioName) {
        String leader = profile.person() == null ? null : profile.person().name();
        String occupation =
                profile.employment() == null ? null : profile.employment().occupation();
        if (studioName == null || leader == null || occupation == null) {
            return null;
        }
        return studioName.equals(leader + occupation + "技能大师工作室");
    }

    StudioSupport support() {
        StudioSupport given = profile.studio() == null ? null : profile.studio().support();
        return given == null ? new StudioSupport(null, null, null, null, null, null) : given;
    }

    StudioProjects projects() {
        StudioProjects given =
                profile.studio() == null ? null : profile.studio().projects();
        return given == null ? new StudioProjects(null, null, null, null) : given;
    }

    Assessment assessment() {
        AssessmentSection given = profile.assessment();
        if (given == null) {
            return new Assessment(null, null, null, null, null, null, null, null, null, null, null);
        }
        LocalDate recognised = given.recognisedOn();
        LocalDate reported = given.selfReportedOn();
        LocalDate newYear = asOf.withDayOfYear(1);
        return new Assessment(
                recognised == null ? null : Integer.valueOf(Years.completed(recognised, asOf)),
                given.continuing(),
                given.leaderInSkillPost(),
                given.leaderAtApplicant(),
                given.leaderRetired(),
                given.honoraryApplication(),
                given.refused(),
                given.applicantDissolved(),
                given.seriousViolation(),
                reported == null ? null : Integer.valueOf(day(newYear, reported)),
                reported == null ? null : Integer.valueOf(day(newYear.minusYears(1), reported)));
    }

    private static int day(LocalDate newYear, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(newYear, date) + 1;
    }
}
