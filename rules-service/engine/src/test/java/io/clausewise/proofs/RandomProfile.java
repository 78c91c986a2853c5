package io.clausewise.proofs;

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
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes profiles in which every field is known: values near those that rules ask for, favourable ones more often. */
final class RandomProfile {
    private final Random random;
    private final Vocabulary vocabulary;

    RandomProfile(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    ObjectNode known() {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        person(profile.putObject("person"));
        employment(profile.putObject("employment"));
        list(profile, "qualifications", 2, this::qualification);
        list(profile, "titles", 2, this::title);
        list(profile, "competitions", 3, this::competition);
        list(profile, "honours", 2, this::honour);
        list(profile, "patents", 3, this::patent);
        list(profile, "achievements", 3, this::achievement);
        list(profile, "innovations", 2, this::innovation);
        list(profile, "apprentices", 4, this::apprentice);
        attestations(profile.putArray("attestations"));
        if (random.nextInt(4) == 0) {
            ObjectNode integrity = profile.putObject("integrity");
            integrity.put("falsification", random.nextInt(4) == 0);
            integrity.put("barred", random.nextInt(4) == 0);
        }
        application(profile.putObject("application"));
        studio(profile.putObject("studio"));
        assessment(profile.putObject("assessment"));
        trainee(profile.putObject("trainee"));
        review(profile.putObject("review"));
        marks(profile.putArray("marks"));
        return profile;
    }

    /** At least one in each dimension of the shipped scorecards that experts mark. */
    private void marks(ArrayNode list) {
        for (Scorecard scorecard : Shipped.scorecards()) {
            for (Dimension dimension : scorecard.dimensions()) {
                int experts = dimension.combine().marked() ? 1 + random.nextInt(6) : 0;
                for (int i = 0; i < experts; i++) {
                    ObjectNode mark = list.addObject();
                    mark.put("scorecard", scorecard.id());
                    mark.put("dimension", dimension.name().zh());
                    mark.put("mark", random.nextInt(201) / 2.0);
                    mark.put("by", text());
                }
            }
        }
    }

    private void person(ObjectNode person) {
        person.put("name", text());
        person.put("gender", choice(Gender.class));
        person.put("birthDate", day(1955, 1990));
        person.put("nationality", random.nextInt(8) == 0 ? "JP" : "CN");
        person.put("unionMember", likely());
        person.put("talentClass", random.nextBoolean() ? "NONE" : choice(TalentClass.class));
    }

    private void employment(ObjectNode employment) {
        employment.put("employer", text());
        employment.put("employerType", random.nextBoolean() ? "ENTERPRISE" : choice(EmployerType.class));
        employment.put("city", city());
        employment.put("freelancer", !likely());
        employment.put("frontline", likely());
        employment.put("skilledWork", likely());
        employment.put("traditionalCraft", random.nextBoolean());
        employment.put("occupation", text());
        employment.put("postType", choice(PostType.class));
        employment.put("cityTradeSince", day(1995, 2020));
        employment.put("preferredIndustry", random.nextBoolean());
        employment.put("retired", !likely());
    }

    private void qualification(ObjectNode node) {
        node.put("level", choice(QualificationLevel.class));
        node.put("occupation", text());
        sometimesDated(node, "obtainedOn");
    }

    private void title(ObjectNode node) {
        node.put("level", choice(TitleLevel.class));
        node.put("specialty", text());
        node.put("related", likely());
        sometimesDated(node, "grantedOn");
    }

    private void competition(ObjectNode node) {
        node.put("name", text());
        node.put("level", choice(Level.class));
        node.put("tier", random.nextInt(3));
        node.put("rank", 1 + random.nextInt(12));
        sometimesDated(node, "date");
    }

    private void honour(ObjectNode node) {
        if (random.nextInt(4) == 0) {
            node.put("name", "某地荣誉" + random.nextInt(3));
            node.put("category", choice(HonourCategory.class));
            node.put("level", choice(Level.class));
        } else {
            List<KnownHonour> known = vocabulary.honours();
            KnownHonour honour = known.get(random.nextInt(known.size()));
            node.put("name", honour.name());
            node.put("category", honour.category().name());
            node.put("level", honour.level().name());
        }
        sometimesDated(node, "awardedOn");
    }

    private void patent(ObjectNode node) {
        node.put("number", text());
        node.put("name", text());
        node.put("kind", choice(PatentKind.class));
        node.put("granted", likely());
        node.put("principal", likely());
        node.put("applicableInProduction", likely());
        sometimesDated(node, "grantedOn");
    }

    private void achievement(ObjectNode node) {
        node.put("name", text());
        node.put("level", choice(Level.class));
        node.put("grade", 1 + random.nextInt(5));
        node.put("principal", likely());
        sometimesDated(node, "awardedOn");
    }

    private void innovation(ObjectNode node) {
        node.put("name", text());
        node.put("breakthrough", likely());
        node.put("keyParticipant", likely());
        node.put("proven", likely());
        node.put("annualBenefitYuan", 299_999 + random.nextInt(3) + 100_000L * random.nextInt(4));
    }

    private void apprentice(ObjectNode node) {
        node.put("name", text());
        node.put("keyStaff", likely());
        list(node, "competitions", 2, this::competition);
    }

    private void attestations(ArrayNode list) {
        for (String criterion : vocabulary.criterionIds()) {
            ObjectNode node = list.addObject();
            node.put("criterion", criterion);
            node.put("met", likely());
        }
    }

    private void application(ObjectNode application) {
        application.put("submittedOn", day(2015, 2022));
        application.put("forwardedOn", day(2015, 2022));
        application.put("recommendingUnit", text());
        application.put("recommenderType", choice(RecommenderType.class));
        application.put("occupationInNationalCatalogue", likely());
        application.put("occupationRunByCity", likely());
        application.put("provinceUnifiedExam", !likely());
        application.put("employeesConsulted", likely());
        application.put("publicityCompleted", likely());
        application.put("expertAppraisal", likely());
        ArrayNode materials = application.putArray("materials");
        for (String code : vocabulary.materialCodes()) {
            if (likely()) {
                materials.add(code);
            }
        }
        ObjectNode photo = application.putObject("photo");
        photo.put("format", choice(PhotoFormat.class));
        photo.put("bytes", 30_719 + random.nextInt(3));
        photo.put("width", 79 + random.nextInt(3));
        photo.put("height", 109 + random.nextInt(3));
        application.put("statementChars", 590 + random.nextInt(700));
    }

    private void studio(ObjectNode studio) {
        studio.put("name", text());
        studio.put("applicantType", choice(ApplicantType.class));
        studio.put("city", city());
        list(studio, "teamMembers", 5, member -> {
            member.put("name", text());
            member.put("employedByApplicant", likely());
        });
        ObjectNode support = studio.putObject("support");
        for (String field :
                List.of("talentPolicies", "managementSystem", "workAgreement", "premises", "funding", "rewards")) {
            support.put(field, random.nextInt(12) != 0);
        }
        ObjectNode projects = studio.putObject("projects");
        for (String field : List.of("trainingPlan", "technicalProblem", "keyProject", "heritage")) {
            projects.put(field, random.nextBoolean());
        }
        studio.put("districtLevelStudio", likely());
        studio.put("formerLevel", choice(StudioLevel.class));
        studio.put("leaderReemployed", likely());
    }

    private void assessment(ObjectNode assessment) {
        assessment.put("recognisedOn", day(2010, 2020));
        assessment.put("continuing", random.nextBoolean());
        assessment.put("leaderInSkillPost", likely());
        assessment.put("leaderAtApplicant", likely());
        assessment.put("leaderRetired", !likely());
        assessment.put("honoraryApplication", random.nextBoolean());
        assessment.put("refused", !likely());
        assessment.put("applicantDissolved", !likely());
        assessment.put("seriousViolation", !likely());
        assessment.put("selfReportedOn", day(2015, 2022));
    }

    private void trainee(ObjectNode trainee) {
        trainee.put("monthsTrained", 10 + random.nextInt(5));
        trainee.put("recommendedByLeader", likely());
        trainee.put("studioRecognised", likely());
    }

    private void review(ObjectNode review) {
        int size = 5 + random.nextInt(12);
        int votesFor = random.nextInt(size + 1);
        review.put("panelSize", 2 + random.nextInt(7));
        review.put("panelQualified", likely());
        review.put("appraisalCompleted", likely());
        review.put("committeeSize", size);
        review.put("committeeExperts", size / 2 + random.nextInt(size - size / 2 + 1));
        review.put("hrManagersIncluded", likely());
        review.put("chairedByBureauLeader", likely());
        review.put("votesFor", votesFor);
        review.put("votesAgainst", size - votesFor);
        review.put("abstentions", 0);
    }

    private void list(ObjectNode parent, String name, int most, Consumer<ObjectNode> element) {
        ArrayNode list = parent.putArray(name);
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            element.accept(list.addObject());
        }
    }

    private void sometimesDated(ObjectNode node, String field) {
        if (random.nextBoolean()) {
            node.put(field, day(2010, 2024));
        }
    }

    private String city() {
        return List.of("杭州市", "杭州市", "温州市", "温州市", "瑞安市", "余杭区", "上海市").get(random.nextInt(7));
    }

    private String text() {
        return List.of("甲", "乙", "丙").get(random.nextInt(3));
    }

    private boolean likely() {
        return random.nextInt(5) != 0;
    }

    private <E extends Enum<E>> String choice(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)].name();
    }

    private String day(int fromYear, int toYear) {
        return LocalDate.of(fromYear, 1, 1)
                .plusDays(random.nextInt(365 * (toYear - fromYear + 1)))
                .toString();
    }
}
