package io.clausewise.app.api;

import static io.clausewise.app.ListedPeople.PROGRAM;
import static io.clausewise.app.ListedPeople.national;
import static io.clausewise.app.ListedPeople.provincial;
import static io.clausewise.app.ListedPeople.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of profiles sent to the service, and the ranking they come back as. */
class RankingsTest {
    private static final String BARRED = provincial("E", "孙例五", "鹿城区").replace("\"barred\":false", "\"barred\":true");
    private static final String OPEN = provincial("D", "李例四", "鹿城区").replace("\"patents\":[],", "");
    private static final List<String> FIVE = List.of(
            provincial("A", "赵例一", "瑞安市"), national("B", "钱例二", "乐清市"), provincial("C", "周例三", "瑞安市"), OPEN, BARRED);

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void peopleAreRankedByTheirScores() {
        JsonNode ranking = rank(request(FIVE));

        assertThat(ranking.get("program").stringValue()).isEqualTo(PROGRAM);
        assertThat(ranking.get("asOf").stringValue()).isEqualTo("2021-09-28");
        assertThat(ranking.at("/ruleset/version").stringValue()).isEqualTo(service.version());
        assertThat(ranking.at("/scorecard/id").stringValue()).isEqualTo("wenzhou-chief-merit-2021");
        assertThat(ranking.at("/scorecard/basis").stringValue()).isEqualTo("ILLUSTRATIVE");
        assertThat(ranking.at("/notices/0/code").stringValue()).isEqualTo("illustrative");
        assertThat(ranking.get("notices").size()).isEqualTo(1);
        assertThat(ranking.get("counts").toString())
                .isEqualTo("{\"people\":5,\"ranked\":3,\"apart\":1,\"ineligible\":1,\"selected\":3,\"reserve\":0,"
                        + "\"overQuota\":0,\"undecided\":0}");
        assertThat(ranking.get("ranked").valueStream())
                .extracting(one -> one.get("rank") + " " + one.get("index") + " "
                        + one.get("name").stringValue() + " " + one.get("total"))
                .containsExactly("1 1 钱例二 26", "2 2 周例三 20", "2 0 赵例一 20");
        assertThat(ranking.at("/ineligible").toString()).isEqualTo("[{\"index\":4,\"reference\":\"E\"}]");
    }

    @Test
    void whoeverIsRankedIsToldWhyAndHowSurely() {
        assertThat(rank(request(FIVE)).at("/ranked/1").toString()).isEqualTo("""
                        {"rank":2,"worstRank":3,"sharing":2,"index":2,"reference":"C","name":"周例三","unit":"瑞安市",\
                        "total":20,"decidedBy":null,"placement":"SELECTED","secure":true,"reasons":[{"code":"within-quota",\
                        "message":{"zh":"第 2 名，在总名额 30 之内","en":"rank 2, within the 30 places"}},\
                        {"code":"shared-rank","message":{"zh":"2 人并列第 2 名","en":"2 people share rank 2"}}],\
                        "warnings":[]}""");
    }

    @Test
    void whoeverIsApartIsToldTheBestRank() {
        assertThat(rank(request(FIVE)).at("/apart/0").toString()).isEqualTo("""
                        {"bestRank":1,"couldBeSelected":true,"outcome":"ELIGIBLE","min":20,"max":35,"index":3,\
                        "reference":"D","name":"李例四","unit":"鹿城区","reasons":[{"code":"score-open",\
                        "message":{"zh":"得分未定：20 至 35","en":"the score is open: 20 to 35"}},\
                        {"code":"best-rank","message":{"zh":"最好第 1 名，还可能入围","en":"rank 1 at best, which may be within the places"}}]}""");
    }

    @Test
    void theOrderOfTheListChangesNothingButTheIndex() {
        List<String> people = new ArrayList<>(FIVE);
        // alike in all but the reference, or in everything
        people.add(provincial("F", "赵例一", "瑞安市"));
        people.add(provincial("G", "赵例一", "瑞安市"));
        people.add(provincial("H", "吴例八", "永嘉县").replace("\"reference\":\"H\",", ""));
        people.add(provincial("H", "吴例八", "永嘉县").replace("\"reference\":\"H\",", ""));
        people.add(BARRED.replace("\"E\"", "\"I\""));
        String expected = withoutIndex(rank(request(people))).toString();

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(people, new Random(seed));
            assertThat(withoutIndex(rank(request(people))).toString()).isEqualTo(expected);
        }
    }

    @Test
    void theIndexIsThePlaceInTheRequest() {
        List<String> people = new ArrayList<>(FIVE);
        Collections.reverse(people);

        JsonNode ranking = rank(request(people));

        for (String part : List.of("ranked", "apart", "ineligible")) {
            for (JsonNode one : ranking.get(part)) {
                assertThat(people.get(one.get("index").intValue()))
                        .contains("\"reference\":\"" + one.get("reference").stringValue() + "\"");
            }
        }
    }

    @Test
    void quotasThatOnlyAdviseBindWhereThatIsAskedFor() {
        List<String> people =
                List.of(national("A", "赵例一", "洞头区"), provincial("B", "钱例二", "洞头区"), provincial("C", "孙例三", "乐清市"));

        JsonNode asWritten = rank(request(people));
        JsonNode strict = rank(request(people, ",\"strictQuotas\":true"));

        assertThat(asWritten.at("/ranked/2/placement").stringValue()).isEqualTo("SELECTED");
        assertThat(asWritten.at("/ranked/2/warnings/0/code").stringValue()).isEqualTo("over-advised-quota");
        assertThat(strict.get("strictQuotas").booleanValue()).isTrue();
        assertThat(strict.at("/ranked/2/placement").stringValue()).isEqualTo("OVER_QUOTA");
        assertThat(strict.at("/ranked/2/reasons/0").toString()).isEqualTo("""
                        {"code":"unit-full","message":{"zh":"推荐单位“洞头区”名额 1，本单位排在前面的已有 1 人",\
                        "en":"recommending unit \\"洞头区\\" has 1 place, and 1 of its people are in front"},"citation":"二, 附件1"}""");
        assertThat(strict.get("quotas")
                        .valueStream()
                        .filter(quota -> quota.get("unit").asString("").equals("洞头区")))
                .singleElement()
                .hasToString("""
                        {"id":"2-quota-unit","citation":"二, 附件1","title":{"zh":"各推荐单位推荐名额",\
                        "en":"Nominations of one recommending unit"},"advisory":true,"binding":true,"unit":"洞头区",\
                        "atMost":1,"ranked":2,"selected":1,"undecided":0}""");
    }

    @Test
    void anotherScorecardRanksWhereItIsAskedFor() {
        JsonNode ranking = rank(request(FIVE, ",\"scorecard\":\"wenzhou-chief-expert-review-2021\""));

        assertThat(ranking.at("/scorecard/title/zh").stringValue()).isEqualTo("专家联评");
        // nobody has marks yet
        assertThat(ranking.at("/counts/ranked").intValue()).isZero();
        assertThat(ranking.at("/counts/apart").intValue()).isEqualTo(4);
    }

    @Test
    void oneIdNumberTwiceIsNobodysRank() {
        String id = "\"idNumber\":\"339999198005200012\",\"name\"";
        List<String> people = List.of(
                provincial("A", "赵例一", "瑞安市").replace("\"name\"", id),
                national("B", "赵例一", "瑞安市").replace("\"name\"", id),
                provincial("C", "孙例三", "瑞安市"));

        JsonNode ranking = rank(request(people));

        assertThat(ranking.at("/counts/ranked").intValue()).isEqualTo(1);
        assertThat(ranking.get("apart").valueStream().map(one -> one.at("/reasons/0/code")
                        .stringValue()))
                .containsExactly("id-twice", "id-twice");
    }

    @Test
    void peopleJudgedAsOfDifferentDaysHaveNoDayInCommon() {
        List<String> people = List.of(
                provincial("A", "赵例一", "瑞安市"),
                provincial("B", "钱例二", "瑞安市")
                        .replace("\"application\":{", "\"application\":{\"submittedOn\":\"2021-10-08\","));

        JsonNode each = rank(request(people));
        JsonNode all = rank(request(people, ",\"asOf\":\"2021-09-20\""));

        assertThat(each.get("asOf").isNull()).isTrue();
        assertThat(each.get("notices").valueStream().map(notice -> notice.get("code")
                        .stringValue()))
                .containsExactly("closed", "illustrative");
        assertThat(all.get("asOf").stringValue()).isEqualTo("2021-09-20");
    }

    @Test
    void rankingsAndTheirVerdictsAreCounted() {
        String rankings = "clausewise_rankings_seconds_count{program=\"" + PROGRAM + "\"}";
        String verdicts = "clausewise_evaluations_total{outcome=\"ELIGIBLE\",program=\"" + PROGRAM + "\"}";
        double before = metric(rankings);
        double verdictsBefore = metric(verdicts);

        rank(request(FIVE));

        assertThat(metric(rankings)).isEqualTo(before + 1);
        assertThat(metric(verdicts)).isEqualTo(verdictsBefore + 4);
    }

    @Test
    void tenThousandPeopleAreRanked() {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            people.add(provincial("R" + i, "赵例" + i, "瑞安市"));
        }

        JsonNode ranking = rank(request(people));

        assertThat(ranking.at("/counts/undecided").intValue()).isEqualTo(10_000);
        assertThat(ranking.at("/line/1/zh").stringValue()).isEqualTo("第 1 名（20 分），10000 人：并列的人多于剩下的名额（总名额只余 30），须由人决定");
    }

    private double metric(String name) {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    private JsonNode rank(String body) {
        HttpResponse<String> response = service.post("/api/v1/rankings", body, "Content-Type", TestService.JSON);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return TestService.json(response);
    }

    private static JsonNode withoutIndex(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("index");
        }
        node.forEach(RankingsTest::withoutIndex);
        return node;
    }
}
