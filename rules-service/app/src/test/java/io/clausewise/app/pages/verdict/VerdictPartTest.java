package io.clausewise.app.pages.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as a part of a page, beside what the API answers for the same profile. */
class VerdictPartTest {
    private static final String PROGRAM = "hangzhou-chief-technician-2017";
    private static final Pattern CLAUSE = Pattern.compile("data-clause=\"([^\"]+)\" data-status=\"([^\"]+)\"");

    private final TestService service = TestService.get();

    static List<String> programs() {
        List<String> ids = new ArrayList<>();
        TestService.json(TestService.get().get("/api/v1/programs"))
                .get("programs")
                .forEach(program -> ids.add(program.get("id").asString()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyClauseHasTheStatusThatTheApiGivesIt(String program) {
        JsonNode verdict = verdict(program);
        List<String> expected = new ArrayList<>();
        verdict.get("clauses")
                .forEach(one -> expected.add(
                        one.get("id").asString() + " " + one.get("status").asString()));
        verdict.get("formalities")
                .forEach(one -> expected.add(
                        one.get("id").asString() + " " + one.get("status").asString()));

        String sheet = part(program, profile()).body();

        Matcher clauses = CLAUSE.matcher(sheet);
        assertThat(clauses.results().map(one -> one.group(1) + " " + one.group(2)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sheet)
                .contains("data-outcome=\"" + verdict.get("outcome").asString() + "\"")
                .contains(verdict.at("/receipt/profile").asString())
                .doesNotContain("??");
    }

    @Test
    void aClauseThatIsMetShowsWhatWasSubmittedAndOneThatIsNotSaysWhy() {
        String sheet = part(PROGRAM, profile()).body();

        assertThat(sheet)
                .contains(">技能竞赛第 1 项：竞赛名称 浙江省数控技能大赛，竞赛级别 省级，竞赛类别 一类，竞赛名次 2，竞赛日期 2015-10-18<")
                .contains(">职业道德与遵纪守法：认定为符合，认定人 杭州西湖精密机械有限公司，认定日期 2017-03-20<")
                .contains(">竞赛名次 须 ≤ 6，实为 9<")
                .contains(">公认的先进操作法<");
    }

    @Test
    void aWaivedRequirementNamesWhatWaivesIt() {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.putObject("person").put("birthDate", "1950-01-01").put("gender", "MALE");
        profile.putArray("attestations")
                .addObject()
                .put("criterion", "outstanding-contribution")
                .put("met", true);

        String sheet = part("hangzhou-artisan-2016", profile).body();

        assertThat(sheet).contains("data-status=\"WAIVED\"", "豁免</li>");
    }

    @Test
    void whatTheApiRefusesIsRefusedInItsWords() {
        ObjectNode profile = (ObjectNode) profile();
        profile.putObject("person").put("idNumber", "330106197806120013");

        HttpResponse<String> refused = part(PROGRAM, profile);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestService.json(refused).get("errors"))
                .isEqualTo(TestService.json(service.post(
                                "/api/v1/evaluations",
                                "{\"profile\":" + profile + "}",
                                "Content-Type",
                                TestService.JSON))
                        .get("errors"))
                .hasSize(1);
    }

    @Test
    void aRequestWithoutAProgrammeOrWithOneNobodyKnowsIsRefused() {
        HttpResponse<String> none = post("{\"profile\":{}}");
        HttpResponse<String> unknown = post("{\"profile\":{},\"program\":\"hangzhou-artisan\"}");

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("没有 program");
        assertThat(unknown.body()).contains("没有项目“hangzhou-artisan”", "\"/program\"", "hangzhou-artisan-2016");
    }

    @Test
    void whatHtmxIsRefusedStandsInThePage() {
        HttpResponse<String> refused = service.post(
                "/verdict-part", "{\"profile\":{}}", "Content-Type", TestService.JSON, "HX-Request", "true");

        assertThat(refused.body()).contains("class=\"problem\"", "没有 program").doesNotContain("<html");
    }

    @Test
    void aTextThatLooksLikeMarkupIsShownAsItIs() {
        ObjectNode profile = (ObjectNode) profile();
        ((ObjectNode) profile.at("/competitions/0")).put("name", "<img src=x onerror=alert(1)>");

        String sheet = part(PROGRAM, profile).body();

        assertThat(sheet).contains("竞赛名称 &lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    }

    @Test
    void nobodyKeepsTheAnswer() {
        assertThat(part(PROGRAM, profile()).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    private JsonNode verdict(String program) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.set("profile", profile());
        request.putArray("programs").add(program);
        return TestService.json(service.evaluate(request.toString())).at("/verdicts/0");
    }

    private HttpResponse<String> part(String program, JsonNode profile) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("program", program);
        request.set("profile", profile);
        return post(request.toString());
    }

    private HttpResponse<String> post(String body) {
        return service.post("/verdict-part", body, "Content-Type", TestService.JSON);
    }

    private static JsonNode profile() {
        try (var in = VerdictPartTest.class.getResourceAsStream("/openapi/evaluation-request.json")) {
            return TestService.json(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .get("profile");
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
