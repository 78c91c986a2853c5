package io.clausewise.workbench.cases;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import java.util.Map;

/** A notice of one programme with a waiver, an exclusion and a formality, compiled for tests of the case runner. */
final class SmallNotice {
    private static final String VOCABULARY = """
            honours: [{name: 温州名匠, category: ARTISAN, level: MUNICIPAL}]
            criteria:
              - id: conduct
                title: {zh: 操守, en: Conduct}
                definition: {zh: 由推荐单位认定, en: attested by the recommender}
            materials: [{code: id-card, title: {zh: 身份证, en: ID card}}]
            places: {温州市: [瑞安市]}
            values: {}
            fields: {}
            """;
    private static final String NOTICE = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            programs:
              - id: small
                title: {zh: 小项目, en: Small programme}
                subject: person
                clauses:
                  all: [1-city, 2-age]
                  none: [3-false]
                waives: {2-age-waiver: 2-age}
                formalities: [4-photo]
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

    private SmallNotice() {}

    static Ruleset ruleset() {
        String rules = "package city.small\nimport io.clausewise.facts.*\n"
                + RULE.formatted("1-city", "Employment( city == \"温州市\" )")
                + RULE.formatted("2-age", "Person( age <= 60 )")
                + RULE.formatted("2-age-waiver", "Attestation( criterion == \"conduct\", met == true )")
                + RULE.formatted("3-false", "Integrity( falsification == true )")
                + RULE.formatted("4-photo", "Photo( bytes <= 30720 )");
        Compilation compilation = RulesetCompiler.compile(RuleFiles.of(Map.of(
                "vocabulary.yaml", VOCABULARY, "city/small/notice.yaml", NOTICE, "city/small/1-all.drl", rules)));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        return ((Compilation.Compiled) compilation).ruleset();
    }

    /** One file of cases, run. */
    static CaseReport run(Ruleset ruleset, String cases) {
        return CaseSuite.run(
                ruleset, RuleFiles.of(Map.of("city/small/1-all.yaml", "program: small\ncases:\n" + cases.indent(2))));
    }
}
