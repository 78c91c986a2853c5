package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominationsTest {
    private static final String ELIGIBLE = """
            "person": {"gender": "MALE", "birthDate": "1980-01-01", "talentClass": "NONE"},
            "employment": {"city": "鹿城区", "skilledWork": true, "postType": "WORKER"},
            "qualifications": [{"level": "TECHNICIAN"}], "honours": [{"name": "温州市技术能手"}],
            "attestations": [{"criterion": "conduct", "met": true}, {"criterion": "top-skill", "met": true}],
            """;

    private final Program wenzhou = Screened.program("wenzhou-chief-technician-2021");
    private final Program hangzhou = Screened.program("hangzhou-chief-technician-2017");

    @Test
    void aDistrictOverItsAdvisoryQuotaIsNotedWithNumbersAndPlace() {
        Nominations nominations = new Nominations(wenzhou, Screened.RULESET.vocabulary());
        add(nominations, wenzhou, 1, "洞头区", "");
        add(nominations, wenzhou, 1, "温州市洞头区人社局", ", \"recommenderType\": \"DISTRICT\"");

        Nominations.Result result = nominations.result();

        assertThat(result.findings())
                .extracting(Screened::shown)
                .containsExactly("0 null quota-unit-exceeded NOTE：推荐单位“洞头区”推荐 2 人，名额 1 人，超出 1 人（通知为原则性规定）");
        assertThat(result.findings()).extracting(RosterFinding::citation).containsExactly("二, 附件1");
        assertThat(shown(result.counts()))
                .contains("鹿城区 0/0 ≤4", "洞头区 2/0 ≤1 !", "龙港市 0/0 ≤2", "null 2/0 ≤30")
                .hasSize(15);
    }

    @Test
    void aFirmQuotaExceededIsAFault() {
        List<Quota> firm = wenzhou.quotas().stream()
                .map(quota -> new Quota(
                        quota.id(), quota.cites(), quota.title(), false, quota.scope(), quota.limits(), quota.grade()))
                .toList();
        Program program = new Program(
                wenzhou.id(),
                wenzhou.title(),
                wenzhou.notice(),
                wenzhou.document(),
                false,
                wenzhou.subject(),
                wenzhou.level(),
                wenzhou.referenceDate(),
                wenzhou.opens(),
                wenzhou.closes(),
                wenzhou.formula(),
                wenzhou.clauses(),
                wenzhou.formalities(),
                firm,
                wenzhou.entitlements(),
                wenzhou.scorecards());
        Nominations nominations = new Nominations(program, Screened.RULESET.vocabulary());
        add(nominations, wenzhou, 2, "洞头区", "");

        assertThat(nominations.result().findings())
                .extracting(Screened::shown)
                .containsExactly("0 null quota-unit-exceeded FAULT：推荐单位“洞头区”推荐 2 人，名额 1 人，超出 1 人");
    }

    @Test
    void eachUnitOfAKindHasTheQuotaOfItsKind() {
        Nominations nominations = new Nominations(hangzhou, Screened.RULESET.vocabulary());
        add(nominations, hangzhou, 3, "西湖区", "");
        add(nominations, hangzhou, 2, "市机械行业协会", ", \"recommenderType\": \"ASSOCIATION\"");
        add(nominations, hangzhou, 1, "市机械行业协会", "");
        add(nominations, hangzhou, 2, "市模具行业协会", ", \"recommenderType\": \"ASSOCIATION\"");

        Nominations.Result result = nominations.result();

        assertThat(result.findings())
                .extracting(Screened::shown)
                .containsExactly("0 null quota-unit-exceeded NOTE：推荐单位“市机械行业协会”推荐 3 人，名额 2 人，超出 1 人（通知为原则性规定）");
        assertThat(shown(result.counts()))
                .containsExactly("西湖区 3/0 ≤3", "市机械行业协会 3/0 ≤2 !", "市模具行业协会 2/0 ≤2", "null 8/0 ≤20");
    }

    @Test
    void whatIsNotCertainIsSaidAndNotCompared() {
        Nominations nominations = new Nominations(wenzhou, Screened.RULESET.vocabulary());
        add(nominations, wenzhou, 9, "鹿城", "");
        add(nominations, wenzhou, 9, "西湖区", "");
        add(nominations, wenzhou, 9, "某厂", ", \"recommenderType\": \"EMPLOYER\"");
        add(nominations, wenzhou, 1, "瑞安市", ", \"recommenderType\": \"DISTRICT\"");
        add(nominations, wenzhou, 1, "瑞安市", ", \"recommenderType\": \"DEPARTMENT\"");
        add(nominations, wenzhou, 1, null, "");

        Nominations.Result result = nominations.result();

        assertThat(result.findings())
                .extracting(Screened::shown)
                .containsExactly(
                        "0 null unit-not-said NOTE：30 人中有 1 人没有写明推荐单位，没有计入各单位名额",
                        "0 null unit-type-not-said NOTE：推荐单位“鹿城”（推荐 9 人）没有写明推荐渠道，不能确定名额，没有比对。也许是：鹿城区",
                        "0 null unit-without-quota NOTE：推荐单位“西湖区”（推荐 9 人）不在名额表内，没有比对名额",
                        "0 null unit-without-quota NOTE：推荐单位“某厂”（推荐 9 人）不在名额表内，没有比对名额",
                        "0 null unit-types-differ NOTE：推荐单位“瑞安市”（推荐 2 人）各行的推荐渠道不一致，没有比对名额");
        assertThat(shown(result.counts())).endsWith("鹿城 9/0 -", "西湖区 9/0 -", "某厂 9/0 -", "瑞安市 2/0 -", "null 30/0 ≤30");
    }

    @Test
    void moreNominationsThanTheTotalAreNoFaultForItLimitsWhoIsRecognised() {
        Nominations nominations = new Nominations(wenzhou, Screened.RULESET.vocabulary());
        add(nominations, wenzhou, 31, null, "", "{" + ELIGIBLE);
        add(nominations, wenzhou, 4, null, "");

        Nominations.Result result = nominations.result();

        assertThat(result.findings())
                .extracting(Screened::shown)
                .containsExactly(
                        "0 null unit-not-said NOTE：35 人中有 35 人没有写明推荐单位，没有计入各单位名额",
                        "0 null quota-total-exceeded NOTE：评选总名额 30，推荐 35 人，符合 31 人");
        assertThat(shown(result.counts())).containsExactly("null 35/31 ≤30 !");
    }

    @Test
    void manyUnknownUnitsAreNotNamedOneByOne() {
        Nominations nominations = new Nominations(wenzhou, Screened.RULESET.vocabulary());
        for (int i = 0; i < 25; i++) {
            add(nominations, wenzhou, 1, "第" + i + "厂", ", \"recommenderType\": \"EMPLOYER\"");
        }

        List<RosterFinding> findings = nominations.result().findings();

        assertThat(findings).hasSize(21);
        assertThat(Screened.zh(findings.get(20))).isEqualTo("另有 5 个推荐单位没有比对名额");
    }

    private static List<String> shown(List<UnitCount> counts) {
        return counts.stream()
                .map(count -> count.unit() + " " + count.nominated() + "/" + count.eligible()
                        + (count.atMost() == null ? " -" : " ≤" + count.atMost())
                        + (count.exceeded() ? " !" : ""))
                .toList();
    }

    private static void add(Nominations nominations, Program program, int people, String unit, String type) {
        add(nominations, program, people, unit, type, "{");
    }

    private static void add(
            Nominations nominations, Program program, int people, String unit, String type, String start) {
        String named = unit == null ? "" : "\"recommendingUnit\": \"" + unit + "\"" + type;
        ProfileResult read =
                new ProfileReader(Screened.RULESET.vocabulary()).read(start + "\"application\": {" + named + "}}");
        Profile profile = ((ProfileResult.Accepted) read).profile();
        Verdict verdict = Screened.EVALUATOR.evaluate(profile, program.id(), LocalDate.of(2021, 9, 28));
        for (int i = 0; i < people; i++) {
            nominations.add(profile.application(), verdict);
        }
    }
}
