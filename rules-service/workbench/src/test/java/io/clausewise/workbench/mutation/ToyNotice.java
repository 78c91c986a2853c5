package io.clausewise.workbench.mutation;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import java.util.HashMap;
import java.util.Map;

/** A notice with something of every kind that can be changed, compiled for tests of mutation. */
final class ToyNotice {
    private static final String VOCABULARY = """
            honours: [{name: 温州名匠, category: ARTISAN, level: MUNICIPAL}]
            criteria:
              - id: conduct
                title: {zh: 操守, en: Conduct}
                definition: {zh: 由推荐单位认定, en: attested by the recommender}
            materials: [{code: id-card, title: {zh: 身份证, en: ID card}}]
            places: {温州市: [瑞安市]}
            values:
              Level: {MUNICIPAL: [市级], PROVINCIAL: [省级], NATIONAL: [国家级]}
              Competition.tier: {1: [一类], 2: [二类]}
            fields:
              /person/age: {zh: 年龄, en: age}
              /employment/city: {zh: 工作所在市, en: city of work}
              /employment/frontline: {zh: 是否在一线岗位, en: frontline post}
              /competitions/*/level: {zh: 竞赛级别, en: competition level}
              /competitions/*/tier: {zh: 竞赛类别, en: competition tier}
              /competitions/*/rank: {zh: 竞赛名次, en: competition rank}
              /apprentices: {zh: 徒弟, en: apprentices}
              /apprentices/*/keyStaff: {zh: 是否骨干, en: key staff}
              /application/forwardedOn: {zh: 报送日期, en: day of forwarding}
            """;
    private static final String NOTICE = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            scorecards:
              - id: toy-merit
                title: {zh: 业绩评分, en: Merit score}
                basis: illustrative
                dimensions:
                  - {name: {zh: 带徒, en: Mentoring}, cap: 5, combine: sum}
            programs:
              - id: toy
                title: {zh: 小项目, en: Toy programme}
                subject: person
                scorecards: [toy-merit]
                reference-date: 2021-09-28
                clauses:
                  all:
                    - 1-city
                    - 2-age
                    - any: [3-own, 3-apprentices]
                  none: [4-false]
                waives: {2-age-waiver: 2-age}
                in-principle: [5-honour]
                formalities: [6-deadline]
            """;
    private static final String RULE = """
            rule "%s"
                @cites( "%s" )
                @title( "%s" )
                @titleEn( "%s" )
            when
                %s
            then
            end
            """;
    private static final String TABLE = """
            RuleSet,city.toy,,,,,,
            Import,io.clausewise.facts.*,,,,,,
            ,,,,,,,
            RuleTable 小通知 三,,,,,,,
            NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION,CONDITION
            ,,,,Competition...,Competition...,Competition...
            ,cites( $param ),title( $param ),titleEn( $param ),level == $param,tier == $param,rank <= $param
            条款,出处,标题,英文标题,级别,类别,前几名
            3-own,三,本人名次,Own result,国家级,,10
            3-own,三,本人名次,Own result,省级,一类,3
            """;

    private ToyNotice() {}

    static RuleFiles rules() {
        String rules = "package city.toy\nimport io.clausewise.facts.*\n"
                + RULE.formatted(
                        "1-city", "一", "在市一线", "In the city", "Employment( city == \"温州市\", frontline == true )")
                + RULE.formatted("2-age", "二", "六十周岁以下", "At most sixty", "Person( age <= 60 )")
                + RULE.formatted(
                        "2-age-waiver", "二", "操守突出", "Conduct", "Attestation( criterion == \"conduct\", met == true )")
                + RULE.formatted(
                        "3-apprentices",
                        "三",
                        "两名骨干徒弟",
                        "Two apprentices",
                        "accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 2 )")
                + RULE.formatted("4-false", "四", "弄虚作假", "Falsification", "Integrity( falsification == true )")
                + RULE.formatted(
                        "5-honour", "五", "有称号", "Honour", "Honour( name in ( \"温州名匠\" ), level == Level.MUNICIPAL )")
                + RULE.formatted("6-deadline", "六", "按期报送", "In time", "Application( forwardedOn <= \"2021-09-28\" )")
                + """
                        rule "s-apprentice"
                            @cites( "七" )
                            @title( "骨干徒弟，每名" )
                            @titleEn( "Apprentice, each" )
                            @points( 2 )
                            @dimension( "带徒" )
                            @per( "fact" )
                        when
                            Apprentice( keyStaff == true )
                        then
                        end
                        """;
        return RuleFiles.of(Map.of(
                "vocabulary.yaml",
                VOCABULARY,
                "city/toy/notice.yaml",
                NOTICE,
                "city/toy/1-all.drl",
                rules,
                "city/toy/3-own.drl.csv",
                TABLE));
    }

    static Ruleset ruleset() {
        Compilation compilation = RulesetCompiler.compile(rules());
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        return ((Compilation.Compiled) compilation).ruleset();
    }

    /** Cases of the programme and, where not empty, mutants.yaml. */
    static RuleFiles cases(String cases, String equivalents) {
        Map<String, String> files = new HashMap<>();
        files.put("city/toy/people.yaml", """
                合格:
                  person: {birthDate: "1970-01-01"}
                  employment: {city: 温州市, frontline: true}
                  competitions: [{level: NATIONAL, tier: 1, rank: 10}]
                  apprentices: []
                  honours: [{name: 温州名匠}]
                  integrity: {falsification: false}
                  attestations: [{criterion: conduct, met: false}]
                  application: {forwardedOn: "2021-09-28"}
                """);
        files.put("city/toy/1-all.yaml", "program: toy\ncases:\n" + cases.indent(2));
        if (!equivalents.isEmpty()) {
            files.put("city/toy/mutants.yaml", equivalents);
        }
        return RuleFiles.of(files);
    }
}
