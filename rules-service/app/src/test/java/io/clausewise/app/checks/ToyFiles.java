package io.clausewise.app.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a small notice, as far as a page does not show them: what it shows stands in place of these. */
final class ToyFiles {
    static final String RULES = "toy/small-2020/1-basic.drl";

    private static final String NOTICE = "toy/small-2020/notice.yaml";
    private static final String VOCABULARY = """
            honours:
              - {name: 中华技能大奖, category: SKILLS_AWARD, level: NATIONAL}
              - {name: 国务院特殊津贴, aliases: [国务院政府特殊津贴], category: SPECIAL_ALLOWANCE, level: NATIONAL}
            criteria:
              - {id: conduct, title: {zh: 品行, en: Conduct}, definition: {zh: 单位认定, en: attested by the employer}}
              - {id: unique-skill, title: {zh: 绝技, en: Unique skill}, definition: {zh: 协会认定, en: attested}}
            materials:
              - {code: application-form, title: {zh: 申报表, en: Application form}}
              - {code: id-card, title: {zh: 身份证, en: ID card}}
            places: {杭州市: [西湖区], 温州市: [瑞安市]}
            values:
              Level: {COUNTY: [县级], MUNICIPAL: [市级], PROVINCIAL: [省级], NATIONAL: [国家级], WORLD: [世界级]}
              Competition.tier: {0: [未分类], 1: [一类], 2: [二类]}
            fields: {}
            """;
    private static final String HEAD = "package toy.small_2020\nimport io.clausewise.facts.*\n\n";
    private static final String RULE = """
            rule "1-basic"
                @cites( "一" )
                @title( "基本条件" )
                @titleEn( "Basic requirement" )
            when
            %sthen
            end
            """;
    private static final String BASIC = "    Qualification( level >= QualificationLevel.TECHNICIAN )\n";
    private static final String TABLE = """
            RuleSet,toy.small_2020
            Import,io.clausewise.facts.*

            RuleTable 小通知 一（一）
            NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION,CONDITION
            ,,,,Competition...,Competition...,Competition...
            ,cites( $param ),title( $param ),titleEn( $param ),level == $param,tier == $param,rank <= $param
            """;
    private static final String WHOLE = """
            document: 小〔2020〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            %sprograms:
              - id: toy-small-2020
                title: {zh: 小项目, en: Small programme}
                subject: person
            %s""";
    private static final String CLAUSES = "    clauses:\n      all: [%s]\n    reference-date: 2020-06-30\n";
    private static final String SCORECARDS = """
            scorecards:
              - id: toy-merit-2020
                title: {zh: 业绩评分, en: Merit score}
                basis: illustrative
                dimensions:
                  - {name: {zh: 技术成果, en: Results}, cap: 20, combine: sum}
            """;
    private static final String SCORED = "    scorecards: [toy-merit-2020]\n";

    private static final Pattern RULE_ID = Pattern.compile("(?m)^rule \"([0-9a-z][0-9a-z.-]*)\"");
    private static final Pattern ROW_ID = Pattern.compile("(?m)^([0-9][0-9a-z.-]*),");
    private static final Pattern SCORING = Pattern.compile("@(points|dimension|per)\\b");

    private ToyFiles() {}

    /** The texts of all files, those of the page among them. */
    static Map<String, String> around(List<Snippet> shown) {
        Map<String, String> files = new TreeMap<>();
        files.put("vocabulary.yaml", VOCABULARY);
        files.put(RULES, HEAD + RULE.formatted(BASIC));
        Map<Snippet.Part, String> parts = new EnumMap<>(Snippet.Part.class);
        for (Snippet snippet : shown) {
            switch (snippet.part()) {
                case CONDITION -> files.put(snippet.path(), HEAD + RULE.formatted(snippet.text()));
                case RULES -> files.put(snippet.path(), HEAD + snippet.text());
                case ROWS -> files.put(snippet.path(), TABLE + snippet.text());
                case SCORECARDS, PROGRAMME -> parts.put(snippet.part(), snippet.text());
                case FILE -> files.put(snippet.path(), snippet.text());
                case WITHOUT -> files.remove(snippet.path());
            }
        }
        boolean wholeOrNot = shown.stream()
                .filter(snippet -> snippet.path().equals(NOTICE))
                .anyMatch(snippet -> !parts.containsKey(snippet.part()));
        if (!wholeOrNot) {
            files.put(NOTICE, notice(files, parts));
        }
        return files;
    }

    /** One programme that requires every clause, with a scorecard where a rule gives points. */
    private static String notice(Map<String, String> files, Map<Snippet.Part, String> parts) {
        List<String> clauses = new ArrayList<>();
        boolean scored = parts.containsKey(Snippet.Part.SCORECARDS);
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean table = file.getKey().contains(".drl.");
            if (!table && !file.getKey().endsWith(".drl")) {
                continue;
            }
            Matcher id = (table ? ROW_ID : RULE_ID).matcher(file.getValue());
            for (int begin = 0; id.find(begin); begin = id.end()) {
                int end = file.getValue().indexOf("\nrule ", id.end());
                String rule = file.getValue()
                        .substring(id.start(), end < 0 ? file.getValue().length() : end);
                boolean scoring = !table && SCORING.matcher(rule).find();
                scored |= scoring;
                if (!scoring && !clauses.contains(id.group(1))) {
                    clauses.add(id.group(1));
                }
            }
        }
        String required = CLAUSES.formatted(clauses.isEmpty() ? "1-basic" : String.join(", ", clauses));
        return WHOLE.formatted(
                parts.getOrDefault(Snippet.Part.SCORECARDS, scored ? SCORECARDS : ""),
                parts.getOrDefault(Snippet.Part.PROGRAMME, scored ? SCORED + required : required));
    }
}
