package io.clausewise.workbench.coverage;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.CaseSuite;
import io.clausewise.workbench.cases.Gap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A notice of a few clauses, and what its cases leave uncovered. */
final class Small {
    private static final String VOCABULARY = """
            honours: [{name: 温州名匠, category: ARTISAN, level: MUNICIPAL}]
            criteria:
              - id: conduct
                title: {zh: 操守, en: Conduct}
                definition: {zh: 由推荐单位认定, en: attested by the recommender}
            materials: [{code: id-card, title: {zh: 身份证, en: ID card}}]
            places: {温州市: [瑞安市]}
            values: {}
            fields:
              /competitions/*/rank: {zh: 竞赛名次, en: competition rank}
              /person/age: {zh: 年龄, en: age}
              /patents: {zh: 专利, en: patents}
            """;
    private static final String HEAD = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            programs:
            """;
    private static final String PROGRAM = """
              - id: %s
                title: {zh: 小项目, en: Small programme}
                subject: person
                reference-date: 2021-09-01
                clauses:
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

    private final StringBuilder notice = new StringBuilder(HEAD);
    private final StringBuilder rules = new StringBuilder("package city.small\nimport io.clausewise.facts.*\n");

    /**
     * @param clauses the formula, e.g. {@code all: [1-a]}
     * @param more of the programme, each a line
     */
    Small program(String id, String clauses, String... more) {
        notice.append(PROGRAM.formatted(id)).append(clauses.indent(6));
        for (String line : more) {
            notice.append(line.indent(4));
        }
        return this;
    }

    Small rule(String id, String condition) {
        rules.append(RULE.formatted(id, condition));
        return this;
    }

    /** The messages about numbers. */
    List<String> numbers(String... cases) {
        return gaps(cases).stream()
                .filter(gap -> gap.finding().code().startsWith("uncovered-line")
                        || gap.finding().code().startsWith("uncovered-past"))
                .map(gap -> gap.finding().text().zh())
                .toList();
    }

    /** The clauses that never decide, each as programme/clause. */
    List<String> undecisive(String... cases) {
        return gaps(cases).stream()
                .filter(gap -> gap.finding().code().equals("undecisive-clause"))
                .map(gap -> gap.program() + "/" + gap.finding().rule())
                .toList();
    }

    /** @param cases each {@code program|clause|status|outcome|profile}, the profile as a YAML flow mapping; clause empty: of a whole person */
    List<Gap> gaps(String... cases) {
        StringBuilder file = new StringBuilder("cases:\n");
        for (int i = 0; i < cases.length; i++) {
            String[] part = cases[i].split("\\|");
            file.append("  - {case: 第").append(i).append("例, program: ").append(part[0]);
            if (!part[1].isEmpty()) {
                file.append(", clause: ").append(part[1]).append(", status: ").append(part[2]);
            }
            file.append(", outcome: ")
                    .append(part[3])
                    .append(", with: ")
                    .append(part[4])
                    .append("}\n");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.yaml", VOCABULARY);
        files.put("city/small/notice.yaml", notice.toString());
        files.put("city/small/1-all.drl", rules.toString());
        Compilation compilation = RulesetCompiler.compile(RuleFiles.of(files));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(texts(refused.findings()));
        }
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            String text = cases.length == 0 ? "cases: []\n" : file.toString();
            CaseReport report = CaseSuite.run(ruleset, RuleFiles.of(Map.of("city/small/1-all.yaml", text)));
            if (!report.findings().isEmpty() || !report.failed().isEmpty()) {
                List<List<Text>> failed =
                        report.failed().stream().map(CaseResult::differences).toList();
                throw new AssertionError(texts(report.findings()) + " " + failed);
            }
            return DeepCoverage.complete(ruleset, report).gaps();
        }
    }

    private static List<Text> texts(List<Finding> findings) {
        return findings.stream().map(Finding::text).toList();
    }
}
