package io.clausewise.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clausewise.facts.Level;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.RecommenderType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.message.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookReaderTest {
    private final Map<String, String> files = GoodRules.texts();

    @Test
    void aFolderWithoutFaultGivesABookWithEveryFileItWasReadFrom() {
        files.put("city/demo/README.md", "说明");
        files.put("city/demo/interpretations.md", "# 解释\n\n没有疑义。\n\n### 细节\n");

        Notice notice = notice();

        assertThat(notice.folder()).isEqualTo("city/demo");
        assertThat(notice.document()).isEqualTo("市人社发〔2020〕1号");
        assertThat(notice.title()).isEqualTo(new Text("示例通知", "Demonstration notice"));
        assertThat(notice.draft()).isFalse();
        assertThat(notice.files())
                .containsExactly(
                        "city/demo/1.drl", "city/demo/interpretations.md", "city/demo/notice.yaml", "vocabulary.yaml");
    }

    @Test
    void aRuleKnowsItsPlaceCitationTitleAndCondition() {
        Rule rule = rule("""
                // 说明
                Competition( level in ( Level.NATIONAL, Level.WORLD ),
                             rank <= 3,              // 前三名
                             date > "2015-01-31" )
                /* 或者
                   荣誉 */
                ( Honour( name == "中华技能大奖" ) or exists( Attestation( criterion == "conduct", met == true ) ) )
                accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 );""");

        assertThat(rule.place()).isEqualTo(new Place("city/demo/1.drl", 4, null));
        assertThat(rule.cites()).isEqualTo("一");
        assertThat(rule.title()).isEqualTo(new Text("甲", "A"));
        assertThat(RuleText.condition(rule.condition()))
                .isEqualTo("( Competition( level in ( Level.NATIONAL, Level.WORLD ), rank <= 3, date > \"2015-01-31\" )"
                        + " and ( Honour( name == \"中华技能大奖\" )"
                        + " or Attestation( criterion == \"conduct\", met == true ) )"
                        + " and accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 ) )");
        Condition.Exists first =
                (Condition.Exists) ((Condition.AllOf) rule.condition()).parts().get(0);
        assertThat(first.pattern().constraints())
                .extracting(one -> one.field().name(), Constraint::values, Constraint::place)
                .containsExactly(
                        tuple("level", List.of(Level.NATIONAL, Level.WORLD), new Place("city/demo/1.drl", 10, null)),
                        tuple("rank", List.of(3L), new Place("city/demo/1.drl", 11, null)),
                        tuple("date", List.of(LocalDate.of(2015, 1, 31)), new Place("city/demo/1.drl", 12, null)));
    }

    @Test
    void groupsOfOneAndGroupsWithinTheirKindAreNoGroups() {
        Rule rule = rule(
                "( ( Competition( rank <= 3 ) and ( Person( age <= 60 ) ) ) and Employment( frontline == true ) )");

        assertThat(RuleText.condition(rule.condition()))
                .isEqualTo("( Competition( rank <= 3 ) and Person( age <= 60 ) and Employment( frontline == true ) )");
    }

    @Test
    void aNegativeNumberIsANumber() {
        Rule rule = rule("Person( yearsToRetirement >= -1 )");

        assertThat(RuleText.condition(rule.condition())).isEqualTo("Person( yearsToRetirement >= -1 )");
    }

    @Test
    void aFileSavedByWindowsIsReadAlike() {
        files.replaceAll((path, text) -> "\uFEFF" + text.replace("\n", "\r\n"));

        assertThat(notice().rules()).containsOnlyKeys("1-a");
    }

    @Test
    void rowsOfADecisionTableThatNameOneClauseAreAlternatives() {
        files.remove(GoodRules.RULES);
        files.put("city/demo/1.drl.csv", """
                RuleSet,city.demo,,,,,,
                Import,io.clausewise.facts.*,,,,,,
                ,,,,,,,
                RuleTable 竞赛与荣誉,,,,,,,
                NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION,CONDITION,CONDITION
                ,,,,Competition...,Competition...,Competition...,Honour
                ,cites( $param ),title( $param ),titleEn( $param ),level in ( $param ),tier == $param,rank <= $param,name == $param
                条款,出处,标题,英文标题,级别,类别,名次不低于,荣誉
                1-a,一,甲,A,国家级、WORLD,1类,6,
                1-a,,,,Level.PROVINCIAL,0,1,中华技能大奖
                1-a,一,,,,,,国务院特殊津贴
                """);

        Rule rule = notice().rules().get("1-a");

        assertThat(rule.place()).isEqualTo(new Place("city/demo/1.drl.csv", 9, "A9"));
        assertThat(RuleText.condition(rule.condition()))
                .isEqualTo("( Competition( level in ( Level.NATIONAL, Level.WORLD ), tier == 1, rank <= 6 )"
                        + " or ( Competition( level in ( Level.PROVINCIAL ), tier == 0, rank <= 1 )"
                        + " and Honour( name == \"中华技能大奖\" ) )"
                        + " or Honour( name == \"国务院特殊津贴\" ) )");
        Condition first = ((Condition.AnyOf) rule.condition()).branches().get(0);
        assertThat(((Condition.Exists) first).pattern().constraints())
                .extracting(constraint -> constraint.place().cell())
                .containsExactly("E9", "F9", "G9");
    }

    @Test
    void aProgrammeHasItsFormulaRolesAndClausesInTheOrderOfTheFile() {
        files.put(
                GoodRules.RULES,
                rules("age", "waiver", "skill", "craft", "honour", "barred", "fail", "margin", "tie", "photo"));
        files.put(GoodRules.NOTICE, """
                title: {zh: 示例通知, en: Demonstration notice}
                status: draft
                programs:
                  - formalities: [photo]
                    id: demo
                    title: {zh: 示例项目, en: Demonstration programme}
                    subject: studio
                    level: TECHNICIAN
                    reference-date: 2020-05-01
                    opens: 2020-04-01
                    closes: 2020-05-31
                    waives: {waiver: age, same: age}
                    same-as:
                      same: {clause: skill, cites: 二, title: {zh: 同, en: Same}}
                    clauses:
                      none: [barred]
                      all:
                        - age
                        - any: [skill, {all: [craft, honour]}]
                    direct-fail: [fail]
                    in-principle: [margin]
                    preferences: [tie]
                    quotas:
                      - {id: q-unit, cites: 四, title: {zh: 单位名额, en: Units}, advisory: true, per: unit,
                         limits: [{recommender-types: [DISTRICT, SELF], at-most: 3}, {unit: 瑞安市, at-most: 5}]}
                      - {id: q-total, cites: 四, title: {zh: 总名额, en: Total}, per: year, at-most: 20, grade: EXCELLENT}
                    entitlements:
                      - {id: award, title: {zh: 奖金, en: Award}, amount-yuan: 20000}
                      - {id: plaque, title: {zh: 奖牌, en: Plaque}}
                """);

        Program program = notice().programs().get(0);

        assertThat(program.document()).isEqualTo("示例通知");
        assertThat(program.draft()).isTrue();
        assertThat(program.subject()).isEqualTo(Subject.STUDIO);
        assertThat(program.level()).isEqualTo(QualificationLevel.TECHNICIAN);
        assertThat(program.referenceDate()).isEqualTo("2020-05-01");
        assertThat(program.opens()).isEqualTo("2020-04-01");
        assertThat(program.closes()).isEqualTo("2020-05-31");
        assertThat(program.formula())
                .isEqualTo(new Formula.All(List.of(
                        new Formula.Any(List.of(leaf("age"), leaf("waiver"), leaf("same"))),
                        new Formula.Any(
                                List.of(leaf("skill"), new Formula.All(List.of(leaf("craft"), leaf("honour"))))),
                        new Formula.None(List.of(leaf("barred"))))));
        assertThat(program.formalities())
                .extracting(Clause::id, Clause::role)
                .containsExactly(tuple("photo", Role.FORMALITY));
        assertThat(program.clauses())
                .extracting(Clause::id, Clause::rule, Clause::role, Clause::waives)
                .containsExactly(
                        tuple("waiver", "waiver", Role.WAIVER, "age"),
                        tuple("age", "age", Role.REQUIREMENT, null),
                        tuple("same", "skill", Role.WAIVER, "age"),
                        tuple("barred", "barred", Role.EXCLUSION, null),
                        tuple("skill", "skill", Role.ALTERNATIVE, null),
                        tuple("craft", "craft", Role.ALTERNATIVE, null),
                        tuple("honour", "honour", Role.ALTERNATIVE, null),
                        tuple("fail", "fail", Role.DIRECT_FAIL, null),
                        tuple("margin", "margin", Role.IN_PRINCIPLE, null),
                        tuple("tie", "tie", Role.PREFERENCE, null));
        assertThat(program.clauses())
                .filteredOn(clause -> clause.id().equals("same"))
                .extracting(Clause::cites, Clause::title)
                .containsExactly(tuple("二", new Text("同", "Same")));
        assertThat(program.quotas())
                .containsExactly(
                        new Quota(
                                "q-unit",
                                "四",
                                new Text("单位名额", "Units"),
                                true,
                                Quota.Scope.UNIT,
                                List.of(
                                        new Quota.Limit(
                                                null, List.of(RecommenderType.DISTRICT, RecommenderType.SELF), 3),
                                        new Quota.Limit("瑞安市", List.of(), 5)),
                                null),
                        new Quota(
                                "q-total",
                                "四",
                                new Text("总名额", "Total"),
                                false,
                                Quota.Scope.YEAR,
                                List.of(new Quota.Limit(null, List.of(), 20)),
                                "EXCELLENT"));
        assertThat(program.entitlements())
                .containsExactly(
                        new Entitlement("award", new Text("奖金", "Award"), 20_000L),
                        new Entitlement("plaque", new Text("奖牌", "Plaque"), null));
    }

    @Test
    void programmesOfOneNoticeMayShareARule() {
        files.computeIfPresent(GoodRules.NOTICE, (path, text) -> text + """
                  - id: second
                    title: {zh: 另一项目, en: Second programme}
                    subject: person
                    clauses:
                      none: [1-a]
                      all: [1-b]
                """);
        files.put(
                "city/demo/2.drl",
                GoodRules.withCondition("Person( age <= 60 )").replace("1-a", "1-b"));

        assertThat(notice().programs())
                .extracting(Program::id, program -> program.clauses().size())
                .containsExactly(tuple("demo", 1), tuple("second", 2));
    }

    private Notice notice() {
        Reading reading = RuleBookReader.read(RuleFiles.of(files));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.book()).isNotNull();
        return reading.book().notices().get(0);
    }

    private Rule rule(String condition) {
        files.put(GoodRules.RULES, GoodRules.withCondition(condition));
        return notice().rules().get("1-a");
    }

    private static String rules(String... ids) {
        StringBuilder rules = new StringBuilder("package city.demo\nimport io.clausewise.facts.*\n");
        for (String id : ids) {
            rules.append("rule \"").append(id).append("\" @cites( \"一\" ) @title( \"甲\" ) @titleEn( \"A\" )\n");
            rules.append("when\n  Competition( rank <= 3 )\nthen end\n");
        }
        return rules.toString();
    }

    private static Formula leaf(String id) {
        return new Formula.Leaf(id);
    }
}
