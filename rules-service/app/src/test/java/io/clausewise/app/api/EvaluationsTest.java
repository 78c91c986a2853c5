package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Resources;
import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvaluationsTest {
    private static final String TECHNICIAN = Resources.text("/openapi/evaluation-request.json");
    private final TestService service = TestService.get();

    @Test
    void aRequestIsAnsweredByAVerdictForEachProgrammeItNames() {
        HttpResponse<String> response = service.evaluate(TECHNICIAN);

        JsonNode answer = TestService.json(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.propertyNames()).containsExactly("reference", "ruleset", "verdicts");
        assertThat(answer.get("reference").stringValue()).isEqualTo("HR-000123");
        assertThat(answer.get("ruleset").toString())
                .isEqualTo("{\"version\":\"" + service.version() + "\",\"loadedAt\":\"" + service.loadedAt() + "\"}");
        JsonNode verdict = answer.get("verdicts").get(0);
        assertThat(answer.get("verdicts").size()).isEqualTo(1);
        assertThat(verdict.propertyNames())
                .containsExactly(
                        "program",
                        "title",
                        "document",
                        "asOf",
                        "outcome",
                        "matched",
                        "excludedBy",
                        "clauses",
                        "missing",
                        "reviewReasons",
                        "formalities",
                        "ignored",
                        "notices",
                        "score",
                        "otherScores",
                        "grade",
                        "consequences",
                        "entitlements",
                        "receipt");
        assertThat(verdict.get("outcome").stringValue()).isEqualTo("ELIGIBLE");
        assertThat(verdict.get("asOf").stringValue()).isEqualTo("2017-05-18");
        assertThat(verdict.get("matched").toString())
                .isEqualTo("[\"1-scope\",\"2-qualification\",\"2-conduct\",\"2-frontline\",\"3-freelancer-channel\","
                        + "\"2.1-provincial-1\"]");
        assertThat(clause(verdict, "2.1-provincial-1").get("evidence").toString())
                .isEqualTo("[{\"path\":\"/competitions/0\"}]");
        assertThat(clause(verdict, "2.1-national-1").get("reasons").toString())
                .isEqualTo("[{\"path\":\"/competitions/1/rank\",\"operator\":\"<=\",\"required\":6,\"actual\":9}]");
    }

    @Test
    void aScoreShowsWhatIsCertainWhatIsPossibleAndWhatEachPointRestsUpon() {
        JsonNode verdict =
                TestService.json(service.evaluate(TECHNICIAN)).get("verdicts").get(0);

        JsonNode score = verdict.get("score");
        assertThat(score.get("scorecard").stringValue()).isEqualTo("hangzhou-chief-merit-2017");
        assertThat(score.get("basis").stringValue()).isEqualTo("ILLUSTRATIVE");
        assertThat(score.get("total").isNull()).isTrue();
        JsonNode competitions = score.get("dimensions").get(0);
        assertThat(competitions.get("points").intValue()).isEqualTo(26);
        assertThat(competitions.get("rules").findValuesAsString("id"))
                .containsExactly("s-national-1-top-10", "s-provincial-1-top-3");
        assertThat(competitions.get("rules").get(0).get("evidence").toString())
                .isEqualTo("[{\"path\":\"/competitions/1\"}]");
        assertThat(score.get("missing").toString()).isEqualTo("[\"/patents\",\"/achievements\",\"/apprentices\"]");
        assertThat(verdict.get("grade").isNull()).isTrue();
    }

    @Test
    void theSameRequestIsAnsweredByTheSameBytes() {
        assertThat(service.evaluate(TECHNICIAN).body())
                .isEqualTo(service.evaluate(TECHNICIAN).body());
    }

    @Test
    void detailOutcomeTellsNoMoreThanOutcomeGradeAndNotices() {
        HttpResponse<String> response =
                service.post("/api/v1/evaluations?detail=outcome", TECHNICIAN, "Content-Type", TestService.JSON);

        assertThat(TestService.json(response).get("verdicts").toString()).isEqualTo("""
                        [{"program":"hangzhou-chief-technician-2017",\
                        "title":{"zh":"杭州市首席技师（2017年）","en":"Hangzhou chief technician (2017)"},\
                        "document":"杭人社发〔2017〕110号","asOf":"2017-05-18","outcome":"ELIGIBLE","grade":null,\
                        "notices":[{"code":"illustrative","message":{\
                        "zh":"评分表是示意的：分值、上限、权重和等次线是本系统拟的，通知没有公布，不能作为评选依据",\
                        "en":"The scorecard is illustrative: its points, caps, weights and bands are this system's own,\
                         the notice publishes none; they are no basis for a selection"}}]}]""");
    }

    @Test
    void detailClausesTellsOfEachClauseItsStatusButNotWhy() {
        HttpResponse<String> response =
                service.post("/api/v1/evaluations?detail=clauses", TECHNICIAN, "Content-Type", TestService.JSON);

        JsonNode full =
                TestService.json(service.evaluate(TECHNICIAN)).get("verdicts").get(0);
        JsonNode verdict = TestService.json(response).get("verdicts").get(0);
        assertThat(verdict.propertyNames()).containsExactlyElementsOf(full.propertyNames());
        assertThat(verdict.get("clauses").size()).isEqualTo(full.get("clauses").size());
        assertThat(clause(verdict, "2.1-national-1").toString())
                .isEqualTo("""
                        {"id":"2.1-national-1","citation":"二（一）","role":"ALTERNATIVE","status":"NOT_MET",\
                        "title":""" + clause(full, "2.1-national-1").get("title") + "}");
        assertThat(List.of(verdict.get("clauses"), verdict.get("formalities")))
                .allSatisfy(clauses -> assertThat(clauses).allSatisfy(clause -> assertThat(clause.propertyNames())
                        .doesNotContain("evidence", "reasons", "missing")));
        assertThat(verdict.at("/score/dimensions/0/rules/0").propertyNames()).doesNotContain("evidence", "missing");
        assertThat(verdict.at("/score/min")).isEqualTo(full.at("/score/min"));
    }

    @Test
    void withoutProgramsEveryProgrammeIsJudgedWhoseSubjectTheProfileHas() {
        HttpResponse<String> person = service.evaluate("{\"profile\":{\"person\":{}},\"asOf\":\"2020-01-01\"}");
        HttpResponse<String> trainee =
                service.evaluate("{\"profile\":{\"trainee\":{}},\"programs\":null,\"asOf\":null}");
        HttpResponse<String> nobody = service.evaluate("{\"profile\":{}}");

        assertThat(programs(person))
                .containsExactly(
                        "hangzhou-artisan-2016",
                        "hangzhou-chief-technician-2017",
                        "wenzhou-chief-technician-2021",
                        "wenzhou-senior-worker-direct-2020",
                        "wenzhou-technician-direct-2020");
        assertThat(programs(trainee)).containsExactly("hangzhou-studio-trainee-2019");
        assertThat(programs(nobody)).isEmpty();
        assertThat(TestService.json(nobody).get("reference").isNull()).isTrue();
    }

    @Test
    void verdictsStandInTheOrderOfTheProgrammesNamed() {
        HttpResponse<String> response = service.evaluate("""
                {"profile":{},"programs":["wenzhou-chief-technician-2021","hangzhou-artisan-2016"]}""");

        assertThat(programs(response)).containsExactly("wenzhou-chief-technician-2021", "hangzhou-artisan-2016");
    }

    @Test
    void theAsOfDateIsTheRequestsElseTheApplicationsElseTheProgrammesOwn() {
        String program = "\"programs\":[\"hangzhou-chief-technician-2017\"]";
        String submitted = "\"profile\":{\"application\":{\"submittedOn\":\"2017-06-05\"}}";

        HttpResponse<String> requested =
                service.evaluate("{" + submitted + "," + program + ",\"asOf\":\"2017-01-31\"}");
        HttpResponse<String> applied = service.evaluate("{" + submitted + "," + program + "}");
        HttpResponse<String> reference = service.evaluate("{\"profile\":{}," + program + "}");

        assertThat(List.of(asOf(requested), asOf(applied), asOf(reference)))
                .containsExactly("2017-01-31", "2017-06-05", "2017-05-18");
        assertThat(TestService.json(applied).at("/verdicts/0/notices/0/code").stringValue())
                .isEqualTo("closed");
    }

    @Test
    void todayInShanghaiIsTheLastResort() {
        HttpResponse<String> response =
                service.evaluate("{\"profile\":{},\"programs\":[\"hangzhou-studio-trainee-2019\"]}");

        assertThat(asOf(response)).isGreaterThan("2026");
    }

    private static JsonNode clause(JsonNode verdict, String id) {
        for (JsonNode clause : verdict.get("clauses")) {
            if (clause.get("id").stringValue().equals(id)) {
                return clause;
            }
        }
        throw new AssertionError("no clause " + id);
    }

    private static List<String> programs(HttpResponse<String> response) {
        return TestService.json(response)
                .get("verdicts")
                .valueStream()
                .map(verdict -> verdict.get("program").stringValue())
                .toList();
    }

    private static String asOf(HttpResponse<String> response) {
        return TestService.json(response).at("/verdicts/0/asOf").stringValue();
    }
}
