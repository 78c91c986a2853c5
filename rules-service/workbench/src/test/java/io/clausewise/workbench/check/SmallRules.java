package io.clausewise.workbench.check;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A notice of one requirement and one group of alternatives, to be checked. */
final class SmallRules {
    private static final String VOCABULARY = """
            honours: [{name: 温州名匠, category: ARTISAN, level: MUNICIPAL}]
            criteria: [{id: conduct, title: {zh: 操守, en: Conduct}, definition: {zh: 由单位认定, en: attested}}]
            materials: [{code: id-card, title: {zh: 身份证, en: ID card}}]
            places: {温州市: [瑞安市]}
            values:
              Level: {MUNICIPAL: [市级], PROVINCIAL: [省级], NATIONAL: [国家级]}
              Competition.tier: {1: [一类], 2: [二类]}
            fields:
              /competitions/*/rank: {zh: 竞赛名次, en: competition rank}
              /competitions/*/level: {zh: 竞赛级别, en: competition level}
              /competitions/*/date: {zh: 竞赛日期, en: competition date}
              /person/age: {zh: 年龄, en: age}
              /review/approvalPercent: {zh: 赞成比例, en: approval in percent}
            """;
    private static final String NOTICE = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            programs:
              - id: small
                title: {zh: 小项目, en: Small programme}
                subject: person
                reference-date: 2021-09-28
                clauses:
                  all:
                    - 1-city
                    - any: [%s]
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
    private static final String HEAD = "package city.small\nimport io.clausewise.facts.*\n";
    private static final String OTHER_CASES = """
            program: small
            cases:
              - {case: 在温州, with: {employment: {city: 温州市}}, outcome: UNDETERMINED, clause: 1-city, status: MET}
              - {case: 不在一线, with: {employment: {frontline: false}}, outcome: UNDETERMINED, clause: 1-other, status: NOT_MET}
            """;
    private static final Pattern ROW = Pattern.compile("(?m)^(2-[^,]+),");
    private static final Pattern ID = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    private static final String SCORECARD = """
            scorecards:
              - id: small-points
                title: {zh: 小评分, en: Small points}
                basis: illustrative
                dimensions:
                  - {name: {zh: 技能竞赛, en: Competitions}, cap: 100, combine: %s}
            """;

    private SmallRules() {}

    static String rule(String id, String condition) {
        return RULE.formatted(id, condition);
    }

    /** What is found where the rules are alternatives. */
    static List<Warning> check(String rules) {
        return check(rules, ID, "city/small/2-more.drl", HEAD + rules, null);
    }

    /** A rule that gives points for the condition. */
    static String points(String id, String points, String condition) {
        return rule(id, condition).replace("when", "    @points( " + points + " )\n    @dimension( \"技能竞赛\" )\nwhen");
    }

    /** What is found where the rules give points in one dimension, combined as said. */
    static List<Warning> checkPoints(String combine, String rules) {
        return checkPoints(combine, "city/small/2-more.drl", HEAD + rules);
    }

    /** What is found where the rows of a table give points. */
    static List<Warning> checkPointsTable(String combine, String table) {
        return checkPoints(combine, "city/small/2-more.drl.csv", table);
    }

    private static List<Warning> checkPoints(String combine, String file, String content) {
        String notice = NOTICE.formatted("1-other, 1-third")
                .replace("programs:", SCORECARD.formatted(combine) + "programs:")
                .replace("    subject:", "    scorecards: [small-points]\n    subject:");
        return check(notice, file, content, rule("1-third", "Patent( granted == true )"), null);
    }

    /** What is found where the rows of a table are alternatives. */
    static List<Warning> checkTable(String table) {
        return check(table, ROW, "city/small/2-more.drl.csv", table, null);
    }

    /** What is found of rules that are alternatives and a file of their cases. */
    static List<Warning> checkCases(String rules, String cases) {
        RuleFiles files = RuleFiles.of(Map.of("city/small/2-more.yaml", cases, "city/small/1-all.yaml", OTHER_CASES));
        return check(rules, ID, "city/small/2-more.drl", HEAD + rules, files);
    }

    private static List<Warning> check(
            String text, Pattern id, String file, String content, @Nullable RuleFiles cases) {
        List<String> ids = id.matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .distinct()
                .toList();
        return check(NOTICE.formatted("1-other, " + String.join(", ", ids)), file, content, "", cases);
    }

    private static List<Warning> check(
            String notice, String file, String content, String more, @Nullable RuleFiles cases) {
        String others = HEAD
                + rule("1-city", "Employment( city == \"温州市\" )")
                + rule("1-other", "Employment( frontline == true, freelancer == true )")
                + more;
        Compilation compilation = RulesetCompiler.compile(RuleFiles.of(Map.of(
                "vocabulary.yaml",
                VOCABULARY,
                "city/small/notice.yaml",
                notice,
                "city/small/1-all.drl",
                others,
                file,
                content)));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            return RuleCheck.run(ruleset, cases);
        }
    }
}
