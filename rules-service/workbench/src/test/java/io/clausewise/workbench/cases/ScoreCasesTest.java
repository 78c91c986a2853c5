package io.clausewise.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cases may expect of scores, and which of them there have to be. */
class ScoreCasesTest {
    private static final String VOCABULARY = """
            honours: []
            criteria: []
            materials: []
            places: {温州市: [瑞安市]}
            values: {}
            fields: {}
            """;
    private static final String NOTICE = """
            document: 小〔2021〕1号
            title: {zh: 小通知, en: Small notice}
            status: in-force
            scorecards:
              - id: merit
                title: {zh: 业绩, en: Merit}
                basis: notice
                dimensions: [{name: {zh: 专利, en: Patents}, cap: 5, combine: sum}]
                bands:
                  - {grade: PASS, at-least: 2, consequences: [{id: kept, title: {zh: 保留, en: Kept}}]}
                  - {grade: FAIL, at-least: 0}
              - id: review
                title: {zh: 评审, en: Review}
                basis: notice
                dimensions: [{name: {zh: 水平, en: Level}, cap: 100, weight: 0.25, combine: mean}]
            programs:
              - id: small
                title: {zh: 小项目, en: Small programme}
                subject: person
                reference-date: 2021-09-28
                clauses: {all: [1-city]}
                scorecards: [merit, review]
            """;
    private static final String RULES = """
            package city.small
            import io.clausewise.facts.*
            rule "1-city"
                @cites( "一" )
                @title( "城市" )
                @titleEn( "City" )
            when
                Employment( city == "温州市" )
            then
            end
            rule "s-patent"
                @cites( "二" )
                @title( "专利" )
                @titleEn( "Patent" )
                @points( 2 )
                @dimension( "专利" )
                @per( "fact" )
            when
                Patent( granted == true )
            then
            end
            """;
    private static Ruleset ruleset;

    @BeforeAll
    static void compile() {
        Compilation compilation = RulesetCompiler.compile(RuleFiles.of(Map.of(
                "vocabulary.yaml", VOCABULARY, "city/small/notice.yaml", NOTICE, "city/small/1-all.drl", RULES)));
        ruleset = ((Compilation.Compiled) compilation).ruleset();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void aCaseWhoseScoresAreAsExpectedPasses() {
        CaseReport report = run("""
                - case: 一项专利，评审 83 分
                  with: {employment: {city: 温州市}, patents: [{granted: true}],
                         marks: [{scorecard: review, dimension: 水平, mark: 83}]}
                  outcome: ELIGIBLE
                  clause: s-patent
                  status: MET
                  points: 2
                  evidence: [/patents/0]
                  also: {score: 2.0, other-scores: {review: 20.75}, dimensions: {专利: 2, 水平: 83}, grade: PASS,
                         consequences: [kept]}
                - case: 是否授权未填
                  with: {employment: {city: 温州市}, patents: [{granted: true}, {}]}
                  outcome: ELIGIBLE
                  clause: s-patent
                  status: MET
                  points: {min: 2, max: 4}
                  also: {score: {min: 2, max: 4}, other-scores: {review: {min: 0, max: 25}}}
                - case: 没有专利
                  with: {employment: {city: 温州市}, patents: []}
                  outcome: ELIGIBLE
                  clause: s-patent
                  status: NOT_MET
                  points: 0
                  also: {score: 0, grade: FAIL, consequences: []}
                """);

        assertThat(report.findings()).isEmpty();
        assertThat(report.failed()).isEmpty();
        assertThat(report.results()).hasSize(3);
    }

    @Test
    void everyScoreThatDiffersIsTold() {
        CaseReport report = run("""
                - case: 都写错
                  with: {employment: {city: 温州市}, patents: [{granted: true}, {}]}
                  outcome: ELIGIBLE
                  clause: s-patent
                  status: MET
                  points: 4
                  also: {score: 4, other-scores: {review: 25}, dimensions: {专利: {min: 0, max: 4}}, grade: FAIL}
                """);

        assertThat(report.results().get(0).differences())
                .extracting(Text::zh)
                .containsExactly(
                        "条款 s-patent 的分数：应为 4，实为 {\"min\":2,\"max\":4}",
                        "总分：应为 4，实为 {\"min\":2,\"max\":4}",
                        "其他评分表的总分：应为 {\"review\":25}，实为 {\"review\":{\"min\":0,\"max\":25}}",
                        "维度得分：应为 {\"专利\":{\"min\":0,\"max\":4}}，实为 {\"专利\":{\"min\":2,\"max\":4}}",
                        "等次：应为 FAIL，实为 PASS");
    }

    @Test
    void whatNoVerdictCouldSayOfAScoreIsRefused() {
        CaseReport report = run("""
                - {case: 条款没有分数, outcome: ELIGIBLE, clause: 1-city, status: MET, points: 2}
                - {case: 没有的规则, outcome: ELIGIBLE, clause: s-patents, status: MET}
                - {case: 没有的维度, outcome: ELIGIBLE, also: {dimensions: {专力: 2}}}
                - {case: 第一张不是其他, outcome: ELIGIBLE, also: {other-scores: {merit: 2}}}
                - {case: 没有的后果, outcome: ELIGIBLE, also: {consequences: [kep]}}
                - {case: 不是数, outcome: ELIGIBLE, also: {score: 两分}}
                """);

        assertThat(report.results()).isEmpty();
        assertThat(report.findings())
                .extracting(one -> one.text().zh())
                .containsExactly(
                        "city/small/1-all.yaml:3  “points”（分数）只有计分规则才有，“1-city”是条款，请删去 points",
                        "city/small/1-all.yaml:4  没有“s-patents”这个条款。允许：项目“small”的条款与形式要件。也许是：s-patent",
                        "city/small/1-all.yaml:5  没有“专力”这个维度。允许：专利、水平。也许是：专利",
                        "city/small/1-all.yaml:6  没有“merit”这个其他评分表。允许：review",
                        "city/small/1-all.yaml:7  没有“kep”这个后果。允许：kept。也许是：kept",
                        "city/small/1-all.yaml:8  “score”的值是“两分”。允许：不带引号、不小于 0 的数，小数至多两位，如 20 或 2.5");
    }

    @Test
    void everyScoringRuleAndEveryGradeNeedsItsCases() {
        List<String> gaps =
                run("[]").gaps().stream().map(gap -> gap.finding().text().zh()).toList();

        assertThat(gaps)
                .contains(
                        "city/small/1-all.yaml  规则“s-patent”：项目“small”没有此条款状态为 MET、NOT_MET、UNKNOWN 的用例",
                        "city/small/notice.yaml  项目“small”没有等次为 PASS、FAIL 的用例");
    }

    private static CaseReport run(String cases) {
        return CaseSuite.run(
                ruleset, RuleFiles.of(Map.of("city/small/1-all.yaml", "program: small\ncases:\n" + cases.indent(2))));
    }
}
