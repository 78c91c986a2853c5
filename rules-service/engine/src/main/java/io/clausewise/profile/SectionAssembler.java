package io.clausewise.profile;

import io.clausewise.facts.ApplicantType;
import io.clausewise.facts.EmployerType;
import io.clausewise.facts.Gender;
import io.clausewise.facts.Integrity;
import io.clausewise.facts.PostType;
import io.clausewise.facts.RecommenderType;
import io.clausewise.facts.StudioLevel;
import io.clausewise.facts.StudioProjects;
import io.clausewise.facts.StudioSupport;
import io.clausewise.facts.TalentClass;
import io.clausewise.facts.TeamMember;
import io.clausewise.facts.Trainee;

/** Makes the records of the sections of a profile that has been checked. */
final class SectionAssembler {
    private SectionAssembler() {}

    static PersonSection person(Section s) {
        return new PersonSection(
                s.text("name"),
                s.text("idNumber"),
                s.choice("gender", Gender.class),
                s.partialDate("birthDate"),
                s.text("nationality"),
                s.flag("unionMember"),
                s.choice("talentClass", TalentClass.class));
    }

    static EmploymentSection employment(Section s) {
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

    static Integrity integrity(Section s) {
        return new Integrity(Boolean.TRUE.equals(s.flag("falsification")), Boolean.TRUE.equals(s.flag("barred")));
    }

    static ApplicationSection application(Section s) {
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

    static StudioSection studio(Section s) {
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

    static AssessmentSection assessment(Section s) {
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

    static Trainee trainee(Section s) {
        return new Trainee(s.whole("monthsTrained"), s.flag("recommendedByLeader"), s.flag("studioRecognised"));
    }

    static ReviewSection review(Section s) {
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
}
