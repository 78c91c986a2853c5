package io.clausewise.derive;

import io.clausewise.facts.Application;
import io.clausewise.facts.Assessment;
import io.clausewise.facts.Employment;
import io.clausewise.facts.FactType;
import io.clausewise.facts.Integrity;
import io.clausewise.facts.Person;
import io.clausewise.facts.Photo;
import io.clausewise.facts.PhotoFormat;
import io.clausewise.facts.Review;
import io.clausewise.facts.Studio;
import io.clausewise.facts.StudioProjects;
import io.clausewise.facts.StudioSupport;
import io.clausewise.facts.Trainee;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.profile.AssessmentSection;
import io.clausewise.profile.EmploymentSection;
import io.clausewise.profile.PartialDate;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.PhotoSection;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ReviewSection;
import io.clausewise.profile.StudioSection;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the one fact of each section; an absent section is a fact of unknown fields. */
final class SectionFacts {
    private final Profile profile;
    private final LocalDate asOf;
    private final Vocabulary vocabulary;
    private final PersonInputs person;
    private final Sources sources;

    SectionFacts(Profile profile, LocalDate asOf, Vocabulary vocabulary, PersonInputs person, Sources sources) {
        this.profile = profile;
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        this.person = person;
        this.sources = sources;
    }

    FactList list(FactType type) {
        Object lower =
                switch (type) {
                    case PERSON -> person(true);
                    case EMPLOYMENT -> employment(true);
                    case INTEGRITY -> profile.integrity() == null ? new Integrity(false, false) : profile.integrity();
                    case APPLICATION -> application();
                    case PHOTO -> photo();
                    case STUDIO -> studio();
                    case STUDIO_SUPPORT -> support();
                    case STUDIO_PROJECTS -> projects();
                    case ASSESSMENT -> assessment();
                    case TRAINEE -> profile.trainee() == null ? new Trainee(null, null, null) : profile.trainee();
                    case REVIEW -> review();
                    default -> throw new IllegalArgumentException(type.typeName() + " is a list");
                };
        Object upper =
                switch (type) {
                    case PERSON -> person(false);
                    case EMPLOYMENT -> employment(false);
                    default -> lower;
                };
        Fact fact = new Fact(type, type.path(), lower, upper.equals(lower) ? lower : upper, sources);
        return new FactList(List.of(fact), List.of());
    }

    private Person person(boolean least) {
        PersonSection given = profile.person();
        return new Person(
                given == null ? null : given.name(),
                person.gender(),
                given == null ? null : given.nationality(),
                given == null ? null : given.unionMember(),
                given == null ? null : given.talentClass(),
                least ? person.leastAge() : person.greatestAge(),
                least ? person.leastYearsToRetirement() : person.greatestYearsToRetirement());
    }

    private Employment employment(boolean least) {
        EmploymentSection given = profile.employment();
        if (given == null) {
            return new Employment(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Employment(
                given.employerType(),
                city(given.city()),
                given.freelancer(),
                given.frontline(),
                given.skilledWork(),
                given.traditionalCraft(),
                given.occupation(),
                given.postType(),
                yearsInTrade(given, least),
                given.preferredIndustry(),
                given.retired());
    }

    private @Nullable Integer yearsInTrade(EmploymentSection given, boolean least) {
        PartialDate since = given.cityTradeSince();
        if (since == null) {
            return given.cityTradeYears();
        }
        return Years.completed(least ? since.last() : since.first(), asOf);
    }

    /** The city a district counts as; a place outside the vocabulary stays itself. */
    private @Nullable String city(@Nullable String place) {
        return place == null ? null : vocabulary.findCity(place).orElse(place);
    }

    private Application application() {
        ApplicationSection given = profile.application();
        if (given == null) {
            return new Application(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Application(
                given.submittedOn(),
                given.forwardedOn(),
                given.recommendingUnit(),
                given.recommenderType(),
                given.occupationInNationalCatalogue(),
                given.occupationRunByCity(),
                given.provinceUnifiedExam(),
                given.employeesConsulted(),
                given.publicityCompleted(),
                given.expertAppraisal(),
                given.statementChars());
    }

    private Photo photo() {
        PhotoSection given =
                profile.application() == null ? null : profile.application().photo();
        if (given == null) {
            return new Photo(null, null, null, null);
        }
        PhotoFormat format = given.format() == null
                ? null
                : PhotoFormat.valueOf(given.format().toUpperCase(Locale.ROOT));
        return new Photo(format, given.bytes(), given.width(), given.height());
    }

    private Studio studio() {
        StudioSection given = profile.studio();
        if (given == null) {
            return new Studio(null, null, null, null, null, null, null);
        }
        return new Studio(
                given.name(),
                given.applicantType(),
                city(given.city()),
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

    private StudioSupport support() {
        StudioSupport given = profile.studio() == null ? null : profile.studio().support();
        return given == null ? new StudioSupport(null, null, null, null, null, null) : given;
    }

    private StudioProjects projects() {
        StudioProjects given =
                profile.studio() == null ? null : profile.studio().projects();
        return given == null ? new StudioProjects(null, null, null, null) : given;
    }

    private Assessment assessment() {
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

    private Review review() {
        ReviewSection given = profile.review();
        if (given == null) {
            return new Review(null, null, null, null, null, null, null, null, null, null, null);
        }
        return new Review(
                given.panelSize(),
                given.panelQualified(),
                given.appraisalCompleted(),
                given.committeeSize(),
                share(3, given.committeeExperts(), given.committeeSize()),
                given.hrManagersIncluded(),
                given.chairedByBureauLeader(),
                share(100, given.votesFor(), given.committeeSize()),
                given.votesFor(),
                given.votesAgainst(),
                given.abstentions());
    }

    private static @Nullable Integer share(int parts, @Nullable Integer some, @Nullable Integer all) {
        return some == null || all == null ? null : Integer.valueOf((int) ((long) parts * some / all));
    }
}
