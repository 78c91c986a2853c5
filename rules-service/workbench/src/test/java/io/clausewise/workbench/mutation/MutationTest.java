package io.clausewise.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MutationTest {
    private static final String QUALIFIED = """
            - case: 合格
              person: 合格
              outcome: ELIGIBLE
            """;

    private static Ruleset ruleset;

    @BeforeAll
    static void compile() {
        ruleset = ToyNotice.ruleset();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void aCaseJustPastTheLineFindsThatTheLineMoved() {
        NoticeMutation onTheLine = run(QUALIFIED);
        NoticeMutation both = run(QUALIFIED + """
                - case: 第十一名，不符合
                  person: 合格
                  with: {competitions: [{level: NATIONAL, tier: 1, rank: 11}]}
                  outcome: INELIGIBLE
                """);

        assertThat(survivors(onTheLine)).contains("3-own: Competition.rank <= 10 -> Competition.rank <= 11");
        assertThat(survivors(both)).doesNotContain("3-own: Competition.rank <= 10 -> Competition.rank <= 11");
        assertThat(killer(both, "3-own: Competition.rank <= 10 -> Competition.rank <= 11"))
                .isEqualTo("第十一名，不符合");
        assertThat(killer(both, "3-own: Competition.rank <= 10 -> Competition.rank <= 9"))
                .isEqualTo("合格");
    }

    @Test
    void whoWatchesIsToldHowFarItIsAndMayEndIt() {
        List<Integer> told = new ArrayList<>();

        NoticeMutation part = mutation(QUALIFIED, "").run(ruleset.notices().get(0), (done, of) -> {
            told.add(done);
            return done < 2;
        });

        assertThat(told).containsExactly(0, 1, 2);
        assertThat(part.results()).hasSize(2);
    }

    @Test
    void aCaseWhoseReasonsAloneAreWordedOtherwiseFindsNothing() {
        NoticeMutation mutation = run("""
                - case: 八十周岁，不符合
                  person: 合格
                  with: {person: {birthDate: "1941-01-01"}}
                  outcome: INELIGIBLE
                  clause: 2-age
                  status: NOT_MET
                  reasons: [{path: /person/age, operator: "<=", required: 60, actual: 80}]
                """);

        assertThat(survivors(mutation)).contains("2-age: Person.age <= 60 -> Person.age <= 61");
    }

    @Test
    void survivorsAreSentencesWithTheirPlace() {
        NoticeMutation mutation = run(QUALIFIED);

        assertThat(sentence(mutation, "3-own: Competition.rank <= 3 -> Competition.rank <= 4"))
                .isEqualTo(new Text(
                        "city/toy/3-own.drl.csv 单元格 G10  规则“3-own”：三 本人名次：前三名改成前四名，没有用例发现",
                        "city/toy/3-own.drl.csv cell G10  rule \"3-own\": 三 Own result: competition rank ≤ 3 changed to"
                                + " competition rank ≤ 4; no case finds it"));
        assertThat(zh(mutation, "2-age: Person.age <= 60 -> Person.age < 60"))
                .isEqualTo("city/toy/1-all.drl:16  规则“2-age”：二 六十周岁以下：年龄 ≤ 60改成年龄 < 60，没有用例发现");
        assertThat(zh(mutation, "3-own: Competition.level == Level.PROVINCIAL -> Competition.level == Level.MUNICIPAL"))
                .endsWith("E10  规则“3-own”：三 本人名次：竞赛级别为省级改成竞赛级别为市级，没有用例发现");
        assertThat(zh(mutation, "3-own: without Competition.tier == 1"))
                .endsWith("F10  规则“3-own”：三 本人名次：清空单元格（竞赛类别为一类），没有用例发现");
        assertThat(zh(mutation, "3-apprentices: count of Apprentice( keyStaff == true ) >= 2 -> >= 3"))
                .endsWith("三 两名骨干徒弟：徒弟（是否骨干为是）至少 2 项改成至少 3 项，没有用例发现");
        assertThat(zh(mutation, "2-age-waiver: Attestation.met == true -> Attestation.met == false"))
                .endsWith("二 操守突出：“操守”认定为符合改成“操守”认定为不符合，没有用例发现");
        assertThat(zh(mutation, "toy: without 4-false"))
                .isEqualTo("city/toy/notice.yaml:21  规则“4-false”：小项目：去掉一项排除“弄虚作假”，没有用例发现");
        assertThat(zh(mutation, "toy: without 2-age-waiver"))
                .isEqualTo("city/toy/notice.yaml:22  规则“2-age-waiver”：小项目：去掉一项免除“操守突出”，没有用例发现");
        assertThat(zh(mutation, "toy: 1-city -> alternative of [3-own, 3-apprentices]"))
                .isEqualTo("city/toy/notice.yaml:18  规则“1-city”：小项目：要求“在市一线”改成与“本人名次、两名骨干徒弟”符合其一，没有用例发现");
        assertThat(zh(mutation, "toy-merit: points 2 of s-apprentice -> 3")).endsWith("业绩评分：骨干徒弟，每名：2 分改成 3 分，没有用例发现");
    }

    @Test
    void aWaiverAnExclusionAndAnInPrincipleClauseAreFoundByWhatTheProgrammeComesTo() {
        NoticeMutation mutation = run(QUALIFIED + """
                - case: 弄虚作假，排除
                  person: 合格
                  with: {integrity: {falsification: true}}
                  outcome: INELIGIBLE
                - case: 六十一周岁而操守突出，不受年龄限制
                  person: 合格
                  with: {person: {birthDate: "1960-01-01"}, attestations: [{criterion: conduct, met: true}]}
                  outcome: ELIGIBLE
                - case: 没有称号，由人判断
                  person: 合格
                  with: {honours: []}
                  outcome: UNDETERMINED
                """);

        assertThat(killer(mutation, "toy: without 4-false")).isEqualTo("弄虚作假，排除");
        assertThat(killer(mutation, "toy: without 2-age-waiver")).isEqualTo("六十一周岁而操守突出，不受年龄限制");
        assertThat(killer(mutation, "toy: without 5-honour")).isEqualTo("没有称号，由人判断");
    }

    @Test
    void everyKindIsCountedAndEachMutantHasAnIdOfItsOwn() {
        NoticeMutation mutation = run(QUALIFIED);

        assertThat(mutation.results()).extracting(one -> one.mutant().id()).doesNotHaveDuplicates();
        assertThat(mutation.byKind().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue().mutants()))
                .containsExactly(
                        // age 60, ranks 10 and 3
                        "NUMBER 6",
                        "TIER 2",
                        // two rows and the honour's
                        "LEVEL 6",
                        "DATE 2",
                        "COUNT 2",
                        // four limits; four equalities between ordered values, each with both sides
                        "COMPARISON 12",
                        "BOOLEAN 5",
                        "DROP_CONSTRAINT 9",
                        "DROP_ROW 2",
                        "DROP_REQUIREMENT 3",
                        "DROP_ALTERNATIVE 2",
                        "DROP_EXCLUSION 1",
                        "DROP_WAIVER 1",
                        "DROP_IN_PRINCIPLE 1",
                        "REQUIREMENT_TO_ALTERNATIVE 2",
                        "PERIOD 2",
                        "POINTS 2",
                        "PER_FACT 1",
                        "CAP 2",
                        "COMBINE 1");
        assertThat(mutation.total().mutants())
                .isEqualTo(mutation.results().size())
                .isEqualTo(mutation.total().killed() + mutation.total().survived());
    }

    @Test
    void whatIsListedAsEquivalentDoesNotSurvive() {
        Mutation mutation = mutation(QUALIFIED, """
                equivalent:
                  - mutants: ['2-age: Person.age <= 60 -> Person.age <= 61']
                    reason: {zh: 试验, en: for the test}
                """);

        NoticeMutation done = mutation.run(ruleset.notices().get(0));

        assertThat(survivors(done)).doesNotContain("2-age: Person.age <= 60 -> Person.age <= 61");
        assertThat(done.total().equivalent()).isEqualTo(1);
        assertThat(mutation.findings()).isEmpty();
    }

    @Test
    void entriesThatAreStaleFoundByACaseOrListedTwiceAreFindings() {
        Mutation mutation = mutation(QUALIFIED, """
                equivalent:
                  - mutants:
                      - '2-age: Person.age <= 59 -> Person.age <= 60'
                      - '3-own: Competition.rank <= 10 -> Competition.rank <= 9'
                      - '2-age: Person.age <= 60 -> Person.age <= 61'
                      - '2-age: Person.age <= 60 -> Person.age <= 61'
                    reason: {zh: 试验, en: for the test}
                """);

        mutation.run(ruleset.notices().get(0));

        assertThat(mutation.findings())
                .extracting(one -> one.text().zh())
                .containsExactly(
                        "city/toy/mutants.yaml:3  规则没有“2-age: Person.age <= 59 -> Person.age <= 60”这个变异（这样一处改法），或者规则已经改过。允许：clausewise mutate 列出的一条，照抄。"
                                + "也许是：2-age: Person.age <= 60 -> Person.age <= 61、2-age: Person.age <= 60 -> Person.age < 60、"
                                + "2-age: Person.age <= 60 -> Person.age <= 59",
                        "city/toy/mutants.yaml:4  “3-own: Competition.rank <= 10 -> Competition.rank <= 9”有用例发现，不必列出，请删去这一行："
                                + "city/toy/1-all.yaml:3“合格”",
                        "city/toy/mutants.yaml:6  “2-age: Person.age <= 60 -> Person.age <= 61”在第 5 行已经列了，请删去一个");
    }

    @Test
    void aListWhereThereIsNoNoticeIsAFinding() {
        Map<String, byte[]> files = new HashMap<>(ToyNotice.cases(QUALIFIED, "").files());
        files.put("city/tay/mutants.yaml", "equivalent: []".getBytes(StandardCharsets.UTF_8));

        Mutation mutation = new Mutation(ruleset, ToyNotice.rules(), new RuleFiles(new TreeMap<>(files)));

        assertThat(mutation.findings())
                .extracting(one -> one.text().zh())
                .containsExactly(
                        "city/tay/mutants.yaml  规则里没有与这个文件夹对应的通知。允许：与规则文件夹里的通知同样的 城市/通知。也许是：city/toy/mutants.yaml");
    }

    @Test
    void casesThatFailWithoutAnyChangeFindNothingAndAreTold() {
        Mutation mutation = mutation("""
                - case: 写错
                  person: 合格
                  outcome: INELIGIBLE
                """, "");

        NoticeMutation done = mutation.run(ruleset.notices().get(0));

        assertThat(mutation.failed()).extracting(one -> one.testCase().name()).containsExactly("写错");
        assertThat(done.total().killed()).isZero();
    }

    private static NoticeMutation run(String cases) {
        return mutation(cases, "").run(ruleset.notices().get(0));
    }

    private static Mutation mutation(String cases, String equivalents) {
        RuleFiles files = ToyNotice.cases(cases, equivalents);
        return new Mutation(ruleset, ToyNotice.rules(), files);
    }

    private static List<String> survivors(NoticeMutation mutation) {
        return mutation.survivors().stream().map(Mutant::id).toList();
    }

    private static String killer(NoticeMutation mutation, String id) {
        Fate fate = mutation.results().stream()
                .filter(one -> one.mutant().id().equals(id))
                .findFirst()
                .orElseThrow()
                .fate();
        return ((Fate.Killed) fate).by().name();
    }

    private static Text sentence(NoticeMutation mutation, String id) {
        return mutation.survivors().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Map.of(id, survivors(mutation))))
                .survivor()
                .text();
    }

    private static String zh(NoticeMutation mutation, String id) {
        return sentence(mutation, id).zh();
    }
}
