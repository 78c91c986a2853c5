package io.clausewise.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fact type rules may use, with its fields: the one table from which evidence, missing facts and checks come. */
public enum FactType {
    PERSON(FactTypeTable.section(Person.class, "/person")
            .text("name", Person::name)
            .choice("gender", Gender.class, Derived.GENDER, Person::gender)
            .text("nationality", Person::nationality)
            .flag("unionMember", Person::unionMember)
            .choice("talentClass", TalentClass.class, Person::talentClass)
            .bounded("age", Derived.AGE, Person::age)
            .bounded("yearsToRetirement", Derived.YEARS_TO_RETIREMENT, Person::yearsToRetirement)),
    EMPLOYMENT(FactTypeTable.section(Employment.class, "/employment")
            .choice("employerType", EmployerType.class, Employment::employerType)
            .words("city", Words.CITIES, Employment::city)
            .flag("freelancer", Employment::freelancer)
            .flag("frontline", Employment::frontline)
            .flag("skilledWork", Employment::skilledWork)
            .flag("traditionalCraft", Employment::traditionalCraft)
            .text("occupation", Employment::occupation)
            .choice("postType", PostType.class, Employment::postType)
            .bounded("yearsInTradeInCity", Derived.YEARS_IN_TRADE_IN_CITY, Employment::yearsInTradeInCity)
            .flag("preferredIndustry", Employment::preferredIndustry)
            .flag("retired", Employment::retired)),
    QUALIFICATION(FactTypeTable.list(Qualification.class, "/qualifications")
            .choice("level", QualificationLevel.class, Qualification::level)
            .text("occupation", Qualification::occupation)
            .date("obtainedOn", Qualification::obtainedOn)),
    TITLE(FactTypeTable.list(Title.class, "/titles")
            .choice("level", TitleLevel.class, Title::level)
            .text("specialty", Title::specialty)
            .flag("related", Title::related)
            .date("grantedOn", Title::grantedOn)),
    COMPETITION(FactTypeTable.list(Competition.class, "/competitions")
            .text("name", Competition::name)
            .choice("level", Level.class, Competition::level)
            .whole("tier", Competition::tier)
            .whole("rank", Competition::rank)
            .date("date", Competition::date)),
    APPRENTICE_COMPETITION(FactTypeTable.list(ApprenticeCompetition.class, "/apprentices")
            .text("name", ApprenticeCompetition::name)
            .choice("level", Level.class, ApprenticeCompetition::level)
            .whole("tier", ApprenticeCompetition::tier)
            .whole("rank", ApprenticeCompetition::rank)
            .date("date", ApprenticeCompetition::date)),
    HONOUR(FactTypeTable.list(Honour.class, "/honours")
            .words("name", Words.HONOURS, Honour::name)
            .choice("category", HonourCategory.class, Honour::category)
            .choice("level", Level.class, Honour::level)
            .date("awardedOn", Honour::awardedOn)),
    PATENT(FactTypeTable.list(Patent.class, "/patents")
            .text("number", Patent::number)
            .text("name", Patent::name)
            .choice("kind", PatentKind.class, Patent::kind)
            .flag("granted", Patent::granted)
            .flag("principal", Patent::principal)
            .flag("applicableInProduction", Patent::applicableInProduction)
            .date("grantedOn", Patent::grantedOn)),
    ACHIEVEMENT(FactTypeTable.list(Achievement.class, "/achievements")
            .text("name", Achievement::name)
            .choice("level", Level.class, Achievement::level)
            .whole("grade", Achievement::grade)
            .flag("principal", Achievement::principal)
            .date("awardedOn", Achievement::awardedOn)),
    INNOVATION(FactTypeTable.list(Innovation.class, "/innovations")
            .text("name", Innovation::name)
            .flag("breakthrough", Innovation::breakthrough)
            .flag("keyParticipant", Innovation::keyParticipant)
            .flag("proven", Innovation::proven)
            .whole("annualBenefitYuan", Innovation::annualBenefitYuan)),
    APPRENTICE(FactTypeTable.list(Apprentice.class, "/apprentices")
            .text("name", Apprentice::name)
            .flag("keyStaff", Apprentice::keyStaff)),
    ATTESTATION(FactTypeTable.list(Attestation.class, "/attestations")
            .words("criterion", Words.CRITERIA, Attestation::criterion)
            .flag("met", Attestation::met)),
    INTEGRITY(FactTypeTable.section(Integrity.class, "/integrity")
            .flag("falsification", Integrity::falsification)
            .flag("barred", Integrity::barred)),
    APPLICATION(FactTypeTable.section(Application.class, "/application")
            .date("submittedOn", Application::submittedOn)
            .date("forwardedOn", Application::forwardedOn)
            .text("recommendingUnit", Application::recommendingUnit)
            .choice("recommenderType", RecommenderType.class, Application::recommenderType)
            .flag("occupationInNationalCatalogue", Application::occupationInNationalCatalogue)
            .flag("occupationRunByCity", Application::occupationRunByCity)
            .flag("provinceUnifiedExam", Application::provinceUnifiedExam)
            .flag("employeesConsulted", Application::employeesConsulted)
            .flag("publicityCompleted", Application::publicityCompleted)
            .flag("expertAppraisal", Application::expertAppraisal)
            .whole("statementChars", Application::statementChars)),
    MATERIAL(FactTypeTable.list(Material.class, "/application/materials")
            .words("code", Words.MATERIALS, Material::code)),
    PHOTO(FactTypeTable.section(Photo.class, "/application/photo")
            .choice("format", PhotoFormat.class, Photo::format)
            .whole("bytes", Photo::bytes)
            .whole("width", Photo::width)
            .whole("height", Photo::height)),
    STUDIO(FactTypeTable.section(Studio.class, "/studio")
            .text("name", Studio::name)
            .choice("applicantType", ApplicantType.class, Studio::applicantType)
            .words("city", Words.CITIES, Studio::city)
            .flag("districtLevelStudio", Studio::districtLevelStudio)
            .choice("formerLevel", StudioLevel.class, Studio::formerLevel)
            .flag("leaderReemployed", Studio::leaderReemployed)
            .flag("namedAsPrescribed", Derived.NAMED_AS_PRESCRIBED, Studio::namedAsPrescribed)),
    TEAM_MEMBER(FactTypeTable.list(TeamMember.class, "/studio/teamMembers")
            .text("name", TeamMember::name)
            .flag("employedByApplicant", TeamMember::employedByApplicant)),
    STUDIO_SUPPORT(FactTypeTable.section(StudioSupport.class, "/studio/support")
            .flag("talentPolicies", StudioSupport::talentPolicies)
            .flag("managementSystem", StudioSupport::managementSystem)
            .flag("workAgreement", StudioSupport::workAgreement)
            .flag("premises", StudioSupport::premises)
            .flag("funding", StudioSupport::funding)
            .flag("rewards", StudioSupport::rewards)),
    STUDIO_PROJECTS(FactTypeTable.section(StudioProjects.class, "/studio/projects")
            .flag("trainingPlan", StudioProjects::trainingPlan)
            .flag("technicalProblem", StudioProjects::technicalProblem)
            .flag("keyProject", StudioProjects::keyProject)
            .flag("heritage", StudioProjects::heritage)),
    ASSESSMENT(FactTypeTable.section(Assessment.class, "/assessment")
            .whole("yearsSinceRecognition", Derived.YEARS_SINCE_RECOGNITION, Assessment::yearsSinceRecognition)
            .flag("continuing", Assessment::continuing)
            .flag("leaderInSkillPost", Assessment::leaderInSkillPost)
            .flag("leaderAtApplicant", Assessment::leaderAtApplicant)
            .flag("leaderRetired", Assessment::leaderRetired)
            .flag("honoraryApplication", Assessment::honoraryApplication)
            .flag("refused", Assessment::refused)
            .flag("applicantDissolved", Assessment::applicantDissolved)
            .flag("seriousViolation", Assessment::seriousViolation)
            .whole("selfReportDay", Derived.SELF_REPORT_DAY, Assessment::selfReportDay)
            .whole(
                    "selfReportDayInPreviousYear",
                    Derived.SELF_REPORT_DAY_IN_PREVIOUS_YEAR,
                    Assessment::selfReportDayInPreviousYear)),
    TRAINEE(FactTypeTable.section(Trainee.class, "/trainee")
            .whole("monthsTrained", Trainee::monthsTrained)
            .flag("recommendedByLeader", Trainee::recommendedByLeader)
            .flag("studioRecognised", Trainee::studioRecognised)),
    REVIEW(FactTypeTable.section(Review.class, "/review")
            .whole("panelSize", Review::panelSize)
            .flag("panelQualified", Review::panelQualified)
            .flag("appraisalCompleted", Review::appraisalCompleted)
            .whole("committeeSize", Review::committeeSize)
            .whole("expertThirds", Derived.EXPERT_THIRDS, Review::expertThirds)
            .flag("hrManagersIncluded", Review::hrManagersIncluded)
            .flag("chairedByBureauLeader", Review::chairedByBureauLeader)
            .whole("approvalPercent", Derived.APPROVAL_PERCENT, Review::approvalPercent)
            .whole("votesFor", Review::votesFor)
            .whole("votesAgainst", Review::votesAgainst)
            .whole("abstentions", Review::abstentions));

    private final Class<?> javaClass;
    private final String path;
    private final boolean list;
    private final Map<String, FactField> fields;

    FactType(FactTypeTable<?> table) {
        this.javaClass = table.javaClass;
        this.path = table.path;
        this.list = table.list;
        this.fields = table.fields;
    }

    public static Optional<FactType> find(String name) {
        for (FactType type : values()) {
            if (type.typeName().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (FactType type : values()) {
            names.add(type.typeName());
        }
        return names;
    }

    /** Its name in rules. */
    public String typeName() {
        return javaClass.getSimpleName();
    }

    public Class<?> javaClass() {
        return javaClass;
    }

    /** JSON Pointer of the section or list. */
    public String path() {
        return path;
    }

    /** Whether there is a fact for each element of a list; else there is exactly one. */
    public boolean list() {
        return list;
    }

    public Optional<FactField> findField(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Collection<FactField> fields() {
        return fields.values();
    }
}
