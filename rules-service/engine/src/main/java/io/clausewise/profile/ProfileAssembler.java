package io.clausewise.profile;

import io.clausewise.facts.Achievement;
import io.clausewise.facts.ApplicantType;
import io.clausewise.facts.Competition;
import io.clausewise.facts.EmployerType;
import io.clausewise.facts.Gender;
import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Innovation;
import io.clausewise.facts.Integrity;
import io.clausewise.facts.Level;
import io.clausewise.facts.Patent;
import io.clausewise.facts.PatentKind;
import io.clausewise.facts.PostType;
import io.clausewise.facts.Qualification;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.RecommenderType;
import io.clausewise.facts.StudioLevel;
import io.clausewise.facts.StudioProjects;
import io.clausewise.facts.StudioSupport;
import io.clausewise.facts.TalentClass;
import io.clausewise.facts.TeamMember;
import io.clausewise.facts.Title;
import io.clausewise.facts.TitleLevel;
import io.clausewise.facts.Trainee;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes the records of a tree that has been checked. */
final class ProfileAssembler {
    private ProfileAssembler() {}

    static Profile profile(JsonNode checked) {
        Section root = new Section(checked);
        List<String> incomplete = root.texts("incomplete");
        return new Profile(
                root.text("reference"),
                incomplete == null ? Set.of() : Set.copyOf(incomplete),
                root.section("person", ProfileAssembler::person),
                root.section("employment", ProfileAssembler::employment),
                root.list("qualifications", ProfileAssembler::qualification),
                root.list("titles", ProfileAssembler::title),
                root.list("competitions", ProfileAssembler::competition),
                root.list("honours", ProfileAssembler::honour),
                root.list("patents", ProfileAssembler::patent),
                root.list("achievements", ProfileAssembler::achievement),
                root.list("innovations", ProfileAssembler::innovation),
                root.list("apprentices", ProfileAssembler::apprentice),
                root.list("attestations", ProfileAssembler::attestation),
                root.section("integrity", ProfileAssembler::integrity),
                root.section("application", ProfileAssembler::application),
                root.section("studio", ProfileAssembler::studio),
                root.section("assessment", ProfileAssembler::assessment),
                root.section("trainee", ProfileAssembler::trainee),
                root.section("review", ProfileAssembler::review),
                root.list("marks", ProfileAssembler::mark),
                CanonicalJson.digest(checked));
    }

    private static PersonSection person(Section s) {
        return new PersonSection(
                s.text("name"),
                s.text("idNumber"),
                s.choice("gender", Gender.class),
                s.partialDate("birthDate"),
                s.text("nationality"),
                s.flag("unionMember"),
                s.choice("talentClass", TalentClass.class));
    }

    private static EmploymentSection employment(Section s) {
        return new EmploymentSection(
                s.text("employer"),
                s.choice("employerType", EmployerType.class),
                s.text("city"),
                s.flag("freelancer"),
                s.flag("frontline"),
                s.flag("skilledWork"),
                s.flag("traditionalCraft"),
                s.text("occupation"),
                s.choice("postType", PostType.class),
                s.partialDate("cityTradeSince"),
                s.whole("cityTradeYears"),
                s.flag("preferredIndustry"),
                s.flag("retired"),
                s.date("statutoryRetirementDate"));
    }

    private static Qualification qualification(Section s) {
        return new Qualification(
                s.choice("level", QualificationLevel.class), s.text("occupation"), s.date("obtainedOn"));
    }

    private static Title title(Section s) {
        return new Title(
                s.choice("level", TitleLevel.class), s.text("specialty"), s.flag("related"), s.date("grantedOn"));
    }

    private static Competition competition(Section s) {
        return new Competition(
                s.text("name"), s.choice("level", Level.class), s.whole("tier"), s.whole("rank"), s.date("date"));
    }

    private static HonourEntry honour(Section s) {
        return new HonourEntry(
                s.text("name"),
                s.choice("category", HonourCategory.class),
                s.choice("level", Level.class),
                s.date("awardedOn"));
    }

    private static Patent patent(Section s) {
        return new Patent(
                s.text("number"),
                s.text("name"),
                s.choice("kind", PatentKind.class),
                s.flag("granted"),
                s.flag("principal"),
                s.flag("applicableInProduction"),
                s.date("grantedOn"));
    }

    private static Achievement achievement(Section s) {
        return new Achievement(
                s.text("name"),
                s.choice("level", Level.class),
                s.whole("grade"),
                s.flag("principal"),
                s.date("awardedOn"));
    }

    private static Innovation innovation(Section s) {
        return new Innovation(
                s.text("name"),
                s.flag("breakthrough"),
                s.flag("keyParticipant"),
                s.flag("proven"),
                s.large("annualBenefitYuan"));
    }

    private static ApprenticeEntry apprentice(Section s) {
        return new ApprenticeEntry(
                s.text("name"), s.flag("keyStaff"), s.list("competitions", ProfileAssembler::competition));
    }

    private static AttestationEntry attestation(Section s) {
        return new AttestationEntry(
                Objects.requireNonNull(s.text("criterion")), s.flag("met"), s.text("by"), s.date("on"), s.text("note"));
    }

    private static Integrity integrity(Section s) {
        return new Integrity(Boolean.TRUE.equals(s.flag("falsification")), Boolean.TRUE.equals(s.flag("barred")));
    }

    private static ApplicationSection application(Section s) {
        return new ApplicationSection(
                s.date("submittedOn"),
                s.date("forwardedOn"),
                s.text("recommendingUnit"),
                s.choice("recommenderType", RecommenderType.class),
                s.flag("occupationInNationalCatalogue"),
                s.flag("occupationRunByCity"),
                s.flag("provinceUnifiedExam"),
                s.flag("employeesConsulted"),
                s.flag("publicityCompleted"),
                s.flag("expertAppraisal"),
                s.texts("materials"),
                s.section(
                        "photo",
                        p -> new PhotoSection(p.text("format"), p.large("bytes"), p.whole("width"), p.whole("height"))),
                s.whole("statementChars"));
    }

    private static StudioSection studio(Section s) {
        return new StudioSection(
                s.text("name"),
                s.choice("applicantType", ApplicantType.class),
                s.text("city"),
                s.list("teamMembers", m -> new TeamMember(m.text("name"), m.flag("employedByApplicant"))),
                s.section(
                        "support",
                        p -> new StudioSupport(
                                p.flag("talentPolicies"),
                                p.flag("managementSystem"),
                                p.flag("workAgreement"),
                                p.flag("premises"),
                                p.flag("funding"),
                                p.flag("rewards"))),
                s.section(
                        "projects",
                        p -> new StudioProjects(
                                p.flag("trainingPlan"),
                                p.flag("technicalProblem"),
                                p.flag("keyProject"),
                                p.flag("heritage"))),
                s.flag("districtLevelStudio"),
                s.choice("formerLevel", StudioLevel.class),
                s.flag("leaderReemployed"));
    }

    private static AssessmentSection assessment(Section s) {
        return new AssessmentSection(
                s.date("recognisedOn"),
                s.flag("continuing"),
                s.flag("leaderInSkillPost"),
                s.flag("leaderAtApplicant"),
                s.flag("leaderRetired"),
                s.flag("honoraryApplication"),
                s.flag("refused"),
                s.flag("applicantDissolved"),
                s.flag("seriousViolation"),
                s.date("selfReportedOn"));
    }

    private static Trainee trainee(Section s) {
        return new Trainee(s.whole("monthsTrained"), s.flag("recommendedByLeader"), s.flag("studioRecognised"));
    }

    private static ReviewSection review(Section s) {
        return new ReviewSection(
                s.whole("panelSize"),
                s.flag("panelQualified"),
                s.flag("appraisalCompleted"),
                s.whole("committeeSize"),
                s.whole("committeeExperts"),
                s.flag("hrManagersIncluded"),
                s.flag("chairedByBureauLeader"),
                s.whole("votesFor"),
                s.whole("votesAgainst"),
                s.whole("abstentions"));
    }

    private static Mark mark(Section s) {
        return new Mark(s.text("scorecard"), s.text("dimension"), s.decimal("mark"), s.text("by"));
    }
}
