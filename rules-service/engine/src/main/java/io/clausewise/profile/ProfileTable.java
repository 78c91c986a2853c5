package io.clausewise.profile;

import io.clausewise.facts.ApplicantType;
import io.clausewise.facts.EmployerType;
import io.clausewise.facts.Gender;
import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import io.clausewise.facts.PatentKind;
import io.clausewise.facts.PhotoFormat;
import io.clausewise.facts.PostType;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.RecommenderType;
import io.clausewise.facts.StudioLevel;
import io.clausewise.facts.TalentClass;
import io.clausewise.facts.TitleLevel;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one table of the profile: every section, its fields, and what may stand in them. */
final class ProfileTable {
    private static final Shape TEXT = TextShape.LINE;
    private static final Shape FLAG = new FlagShape();
    private static final Shape DATE = new DateShape(false);
    private static final Shape PARTIAL_DATE = new DateShape(true);
    private static final Shape COUNT = NumberShape.whole(0, 100_000);

    private final Vocabulary vocabulary;
    private final Suggestions suggestions;

    private ProfileTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.suggestions = Suggestions.of(vocabulary);
    }

    static ObjectShape of(Vocabulary vocabulary) {
        return new ProfileTable(vocabulary).profile();
    }

    private ObjectShape profile() {
        ObjectShape sections = sections().done();
        List<String> lists = new ArrayList<>();
        visit(sections, "", lists);
        ObjectShape.Builder profile =
                object().field("reference", TEXT).field("incomplete", new ListShape(new ListPointerShape(lists)));
        sections.fields().forEach(profile::field);
        return profile.done();
    }

    private ObjectShape.Builder sections() {
        return object().field("person", person())
                .field("employment", employment())
                .field(
                        "qualifications",
                        list(object().field("level", choice(QualificationLevel.class))
                                .field("occupation", TEXT)
                                .field("obtainedOn", DATE)))
                .field(
                        "titles",
                        list(object().field("level", choice(TitleLevel.class))
                                .field("specialty", TEXT)
                                .field("related", FLAG)
                                .field("grantedOn", DATE)))
                .field("competitions", competitions())
                .field(
                        "honours",
                        list(object().field("name", TEXT)
                                .field("category", choice(HonourCategory.class))
                                .field("level", choice(Level.class))
                                .field("awardedOn", DATE)))
                .field(
                        "patents",
                        list(object().all(TEXT, "number", "name")
                                .field("kind", choice(PatentKind.class))
                                .all(FLAG, "granted", "principal", "applicableInProduction")
                                .field("grantedOn", DATE)))
                .field(
                        "achievements",
                        list(object().field("name", TEXT)
                                .field("level", choice(Level.class))
                                .field("grade", NumberShape.whole(1, 5))
                                .field("principal", FLAG)
                                .field("awardedOn", DATE)))
                .field(
                        "innovations",
                        list(object().field("name", TEXT)
                                .all(FLAG, "breakthrough", "keyParticipant", "proven")
                                .field("annualBenefitYuan", NumberShape.whole(0, 1_000_000_000_000L))))
                .field(
                        "apprentices",
                        list(object().field("name", TEXT)
                                .field("keyStaff", FLAG)
                                .field("competitions", competitions())))
                .field("attestations", attestations())
                .field(
                        "integrity",
                        object().all(FLAG, "falsification", "barred").done())
                .field("application", application())
                .field("studio", studio())
                .field(
                        "assessment",
                        object().field("recognisedOn", DATE)
                                .all(FLAG, "continuing", "leaderInSkillPost", "leaderAtApplicant", "leaderRetired")
                                .all(FLAG, "honoraryApplication", "refused", "applicantDissolved", "seriousViolation")
                                .field("selfReportedOn", DATE)
                                .done())
                .field(
                        "trainee",
                        object().field("monthsTrained", NumberShape.whole(0, 1_200))
                                .all(FLAG, "recommendedByLeader", "studioRecognised")
                                .done())
                .field("review", review())
                .field(
                        "marks",
                        list(object().all(TEXT, "scorecard", "dimension")
                                .field("mark", new NumberShape(0, 100, false))
                                .field("by", TEXT)));
    }

    private ObjectShape person() {
        return object().field("name", TEXT)
                .field("idNumber", new IdNumberShape())
                .field("gender", choice(Gender.class))
                .field("birthDate", PARTIAL_DATE)
                .field("nationality", nationality())
                .field("unionMember", FLAG)
                .field("talentClass", choice(TalentClass.class))
                .done();
    }

    private ObjectShape employment() {
        return object().field("employer", TEXT)
                .field("employerType", choice(EmployerType.class))
                .field("city", new CityShape(vocabulary.places()))
                .all(FLAG, "freelancer", "frontline", "skilledWork", "traditionalCraft")
                .field("occupation", TEXT)
                .field("postType", choice(PostType.class))
                .field("cityTradeSince", PARTIAL_DATE)
                .field("cityTradeYears", NumberShape.whole(0, 100))
                .all(FLAG, "preferredIndustry", "retired")
                .field("statutoryRetirementDate", DATE)
                .done();
    }

    private ListShape competitions() {
        return list(object().field("name", TEXT)
                .field("level", choice(Level.class))
                .field("tier", NumberShape.whole(0, 2))
                .field("rank", NumberShape.whole(1, 100_000))
                .field("date", DATE));
    }

    private ListShape attestations() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        vocabulary
                .criteria()
                .forEach(criterion -> titles.put(
                        criterion.id(),
                        List.of(criterion.title().zh(), criterion.title().en())));
        return list(object().required("criterion", ChoiceShape.of(vocabulary.criterionIds(), titles))
                .field("met", FLAG)
                .field("by", TEXT)
                .field("on", DATE)
                .field("note", TextShape.NOTE));
    }

    private ObjectShape application() {
        List<String> formats = new ArrayList<>(names(PhotoFormat.class));
        formats.addAll(names(PhotoFormat.class).stream()
                .map(format -> format.toLowerCase(Locale.ROOT))
                .toList());
        return object().all(DATE, "submittedOn", "forwardedOn")
                .field("recommendingUnit", TEXT)
                .field("recommenderType", choice(RecommenderType.class))
                .all(FLAG, "occupationInNationalCatalogue", "occupationRunByCity", "provinceUnifiedExam")
                .all(FLAG, "employeesConsulted", "publicityCompleted", "expertAppraisal")
                .field("materials", new ListShape(TEXT))
                .field(
                        "photo",
                        object().field("format", ChoiceShape.of(formats, Map.of()))
                                .field("bytes", NumberShape.whole(0, 1_000_000_000_000L))
                                .all(NumberShape.whole(1, 1_000_000), "width", "height")
                                .done())
                .field("statementChars", NumberShape.whole(0, 10_000_000))
                .done();
    }

    private ObjectShape studio() {
        return object().field("name", TEXT)
                .field("applicantType", choice(ApplicantType.class))
                .field("city", new CityShape(vocabulary.places()))
                .field("teamMembers", list(object().field("name", TEXT).field("employedByApplicant", FLAG)))
                .field(
                        "support",
                        object().all(FLAG, "talentPolicies", "managementSystem", "workAgreement")
                                .all(FLAG, "premises", "funding", "rewards")
                                .done())
                .field(
                        "projects",
                        object().all(FLAG, "trainingPlan", "technicalProblem", "keyProject", "heritage")
                                .done())
                .field("districtLevelStudio", FLAG)
                .field("formerLevel", choice(StudioLevel.class))
                .field("leaderReemployed", FLAG)
                .done();
    }

    private ObjectShape review() {
        return object().field("panelSize", COUNT)
                .all(FLAG, "panelQualified", "appraisalCompleted")
                .field("committeeSize", NumberShape.whole(1, 100_000))
                .field("committeeExperts", COUNT)
                .all(FLAG, "hrManagersIncluded", "chairedByBureauLeader")
                .all(COUNT, "votesFor", "votesAgainst", "abstentions")
                .done();
    }

    private ObjectShape.Builder object() {
        return ObjectShape.with(suggestions);
    }

    private static ListShape list(ObjectShape.Builder element) {
        return new ListShape(element.done());
    }

    private ChoiceShape choice(Class<? extends Enum<?>> choices) {
        return ChoiceShape.of(names(choices), vocabulary.words(choices.getSimpleName()));
    }

    private static List<String> names(Class<? extends Enum<?>> choices) {
        List<String> names = new ArrayList<>();
        for (Enum<?> choice : choices.getEnumConstants()) {
            names.add(choice.name());
        }
        return names;
    }

    /** ISO 3166-1 alpha-2, with the countries' names and three-letter codes as what was perhaps meant. */
    private static ChoiceShape nationality() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            meanings.putIfAbsent(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), code);
            meanings.putIfAbsent(country.getDisplayCountry(Locale.ENGLISH), code);
            meanings.putIfAbsent(country.getISO3Country(), code);
        }
        Text allowed = new Text("ISO 3166-1 的两位大写字母代码，如 CN", "an ISO 3166-1 code of two capital letters, such as CN");
        return new ChoiceShape(List.of(Locale.getISOCountries()), meanings, allowed);
    }

    /** Gathers the pointers of all lists, and teaches the suggestions where each field is. */
    private void visit(Shape shape, String pointer, List<String> lists) {
        if (shape instanceof ListShape list) {
            lists.add(pointer);
            visit(list.element(), pointer + "/*", lists);
        } else if (shape instanceof ObjectShape object) {
            object.fields().forEach((name, field) -> {
                suggestions.learn(name, pointer + "/" + name);
                visit(field, pointer + "/" + name, lists);
            });
        }
    }
}
