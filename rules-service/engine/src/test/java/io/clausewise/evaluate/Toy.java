package io.clausewise.evaluate;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleFiles;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A notice of a few lines, compiled for one test, and verdicts on it. */
public final class Toy implements AutoCloseable {
    static final LocalDate AS_OF = LocalDate.of(2021, 9, 28);

    private static final String VOCABULARY = """
            honours:
              - {name: 温州名匠, aliases: [市特支计划高技能领军人才], category: ARTISAN, level: MUNICIPAL}
              - {name: 温州工匠, category: ARTISAN, level: MUNICIPAL}
            criteria:
              - id: conduct
                title: {zh: 操守, en: Conduct}
                definition: {zh: 由推荐单位认定, en: attested by the recommender}
              - id: unique-skill
                title: {zh: 绝技, en: Unique skill}
                definition: {zh: 由专家认定, en: attested by experts}
            materials:
              - {code: application-form, title: {zh: 申报表, en: Application form}}
              - {code: id-card, title: {zh: 身份证, en: ID card}}
            places:
              温州市: [瑞安市]
            values: {}
            fields: {}
            """;

    private static final String NOTICE = """
            document: 玩具〔2021〕1号
            title: {zh: 玩具, en: Toy}
            status: in-force
            programs:
              - id: toy
                title: {zh: 玩具, en: Toy}
                subject: person
            """;

    private static final String RULE = """
            rule "%s"
                @cites( "一" )
                @title( "条款" )
                @titleEn( "Clause" )
            when
                %s
            then
            end
            """;

    private final Ruleset ruleset;
    private final Evaluator evaluator;

    private Toy(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.evaluator = new Evaluator(ruleset);
    }

    /** A notice of one requirement {@code c}. */
    static Toy clause(String condition) {
        return notice("clauses: {all: [c]}", Map.of("c", condition));
    }

    /**
     * A notice whose programme has a scorecard {@code card}, and one requirement {@code due} that everybody meets.
     *
     * @param card dimensions and what follows them, as in notice.yaml
     * @param rules scoring rules: annotations and condition by id
     */
    static Toy scored(String card, Map<String, String> rules) {
        return scored(card, "", Map.of(), rules);
    }

    /**
     * A notice whose programme has a scorecard {@code card}.
     *
     * @param lines of the programme beside its requirement {@code due}, which everybody meets unless {@code clauses} say otherwise
     * @param clauses conditions by rule id
     */
    static Toy scored(String card, String lines, Map<String, String> clauses, Map<String, String> rules) {
        return scored(Map.of("card", card), lines, clauses, rules);
    }

    /**
     * A notice whose programme has these scorecards.
     *
     * @param byId of each scorecard, in order of their ids: dimensions and what follows them
     */
    public static Toy scored(
            Map<String, String> byId, String lines, Map<String, String> clauses, Map<String, String> rules) {
        StringBuilder cards = new StringBuilder("scorecards:\n");
        new TreeMap<>(byId).forEach((id, card) -> cards.append("  - id: " + id + "\n    title: {zh: 评分, en: Score}\n")
                .append("    basis: illustrative\n" + card.indent(4)));
        StringBuilder drl = new StringBuilder();
        String frame = RULE.substring(0, RULE.indexOf("when"));
        rules.forEach((id, rule) -> drl.append(frame.formatted(id)).append(rule).append("\nthen\nend\n"));
        Map<String, String> all = new TreeMap<>(clauses);
        all.putIfAbsent("due", "Trainee( monthsTrained >= 0 )");
        String program = "clauses: {all: [due]}\nscorecards: [" + String.join(", ", new TreeMap<>(byId).keySet())
                + "]\n" + lines;
        return compiled(NOTICE.replace("programs:\n", cards + "programs:\n") + program.indent(4), all, drl.toString());
    }

    /**
     * A notice of one programme.
     *
     * @param lines of notice.yaml's programme after its subject
     * @param rules conditions by rule id
     */
    static Toy notice(String lines, Map<String, String> rules) {
        return compiled(NOTICE + lines.indent(4), rules, "");
    }

    private static Toy compiled(String notice, Map<String, String> rules, String more) {
        StringBuilder drl = new StringBuilder("package toy.notice\nimport io.clausewise.facts.*\n");
        rules.forEach((id, condition) -> drl.append(RULE.formatted(id, condition)));
        Compilation compilation = RulesetCompiler.compile(RuleFiles.of(Map.of(
                "vocabulary.yaml",
                VOCABULARY,
                "toy/notice/notice.yaml",
                notice,
                "toy/notice/interpretations.md",
                "# 解释\n",
                "toy/notice/1-rules.drl",
                drl + more)));
        if (compilation instanceof Compilation.Compiled compiled) {
            return new Toy(compiled.ruleset());
        }
        throw new AssertionError(compilation);
    }

    Verdict verdict(String profile) {
        return verdict(read(profile));
    }

    public Verdict verdict(Profile profile) {
        return evaluator.evaluate(profile, "toy", AS_OF);
    }

    /** The programme {@code toy}. */
    public Program program() {
        return ruleset.findProgram("toy").orElseThrow();
    }

    public Vocabulary vocabulary() {
        return ruleset.vocabulary();
    }

    public Profile read(String json) {
        ProfileResult result = new ProfileReader(ruleset.vocabulary()).read(json);
        if (result instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        throw new AssertionError(result);
    }

    /** What becomes of clause {@code c}. */
    ClauseResult judge(String profile) {
        return clause("c", verdict(profile));
    }

    static ClauseResult clause(String id, Verdict verdict) {
        return Stream.concat(verdict.clauses().stream(), verdict.formalities().stream())
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        ruleset.close();
    }
}
