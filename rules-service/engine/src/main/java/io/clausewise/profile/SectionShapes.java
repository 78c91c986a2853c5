package io.clausewise.profile;

import static io.clausewise.profile.Shapes.COUNT;
import static io.clausewise.profile.Shapes.DATE;
import static io.clausewise.profile.Shapes.FLAG;
import static io.clausewise.profile.Shapes.PARTIAL_DATE;
import static io.clausewise.profile.Shapes.TEXT;

import io.clausewise.facts.ApplicantType;
import io.clausewise.facts.EmployerType;
import io.clausewise.facts.Gender;
import io.clausewise.facts.PhotoFormat;
import io.clausewise.facts.PostType;
import io.clausewise.facts.RecommenderType;
import io.clausewise.facts.StudioLevel;
import io.clausewise.facts.TalentClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The profile's sections: their fields, and what may stand in them. */
final class SectionShapes {
    private final Shapes shapes;

    SectionShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    ObjectShape person() {
        return shapes.object()
                .field("name", TEXT)
                .field("idNumber", new IdNumberShape())
                .field("gender", shapes.choice(Gender.class))
                .field("birthDate", PARTIAL_DATE)
                .field("nationality", NationalityShape.create())
                .field("unionMember", FLAG)
                .field("talentClass", shapes.choice(TalentClass.class))
                .done();
    }

    ObjectShape employment() {
        return shapes.object()
                .field("employer", TEXT)
                .field("employerType", shapes.choice(EmployerType.class))
                .field("city", shapes.city())
                .all(FLAG, "freelancer", "frontline", "skilledWork", "traditionalCraft")
                .field("occupation", TEXT)
                .field("postType", shapes.choice(PostType.class))
                .field("cityTradeSince", PARTIAL_DATE)
                .field("cityTradeYears", NumberShape.whole(0, 100))
                .all(FLAG, "preferredIndustry", "retired")
                .field("statutoryRetirementDate", DATE)
                .done();
    }

    ObjectShape integrity() {
        return shapes.object().all(FLAG, "falsification", "barred").done();
    }

    ObjectShape application() {
        List<String> formats = new ArrayList<>(Shapes.names(PhotoFormat.class));
        formats.addAll(Shapes.names(PhotoFormat.class).stream()
                .map(format -> format.toLowerCase(Locale.ROOT))
                .toList());
        return shapes.object()
                .all(DATE, "submittedOn", "forwardedOn")
                .field("recommendingUnit", TEXT)
                .field("recommenderType", shapes.choice(RecommenderType.class))
                .all(FLAG, "occupationInNationalCatalogue", "occupationRunByCity", "provinceUnifiedExam")
                .all(FLAG, "employeesConsulted", "publicityCompleted", "expertAppraisal")
                .field("materials", new ListShape(TEXT))
                .field(
                        "photo",
                        shapes.object()
                                .field("format", ChoiceShape.of(formats, Map.of()))
                                .field("bytes", NumberShape.whole(0, 1_000_000_000_000L))
                                .all(NumberShape.whole(1, 1_000_000), "width", "height")
                                .done())
                .field("statementChars", NumberShape.whole(0, 10_000_000))
                .done();
    }

    ObjectShape studio() {
        return shapes.object()
                .field("name", TEXT)
                .field("applicantType", shapes.choice(ApplicantType.class))
                .field("city", shapes.city())
                .field(
                        "teamMembers",
                        Shapes.list(shapes.object().field("name", TEXT).field("employedByApplicant", FLAG)))
                .field(
                        "support",
                        shapes.object()
                                .all(FLAG, "talentPolicies", "managementSystem", "workAgreement")
                                .all(FLAG, "premises", "funding", "rewards")
                                .done())
                .field(
                        "projects",
                        shapes.object()
                                .all(FLAG, "trainingPlan", "technicalProblem", "keyProject", "heritage")
                                .done())
                .field("districtLevelStudio", FLAG)
                .field("formerLevel", shapes.choice(StudioLevel.class))
                .field("leaderReemployed", FLAG)
                .done();
    }

    ObjectShape assessment() {
        return shapes.object()
                .field("recognisedOn", DATE)
                .all(FLAG, "continuing", "leaderInSkillPost", "leaderAtApplicant", "leaderRetired")
                .all(FLAG, "honoraryApplication", "refused", "applicantDissolved", "seriousViolation")
                .field("selfReportedOn", DATE)
                .done();
    }

    ObjectShape trainee() {
        return shapes.object()
                .field("monthsTrained", NumberShape.whole(0, 1_200))
                .all(FLAG, "recommendedByLeader", "studioRecognised")
                .done();
    }

    ObjectShape review() {
        return shapes.object()
                .field("panelSize", COUNT)
                .all(FLAG, "panelQualified", "appraisalCompleted")
                .field("committeeSize", NumberShape.whole(1, 100_000))
                .field("committeeExperts", COUNT)
                .all(FLAG, "hrManagersIncluded", "chairedByBureauLeader")
                .all(COUNT, "votesFor", "votesAgainst", "abstentions")
                .done();
    }
}
