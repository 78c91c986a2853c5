package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.rulezip.RuleArchive;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document is true: its examples are what the service answers, and its schemas describe that exactly. */
class OpenApiTest {
    private final TestService service = TestService.get();
    private final JsonNode document = TestService.json(service.get("/v3/api-docs"));

    @Test
    void itIsOpenApi31AndNamesEveryAddress() {
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
        assertThat(document.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/evaluations",
                        "/api/v1/evaluations/bulk",
                        "/api/v1/rankings",
                        "/api/v1/screenings",
                        "/api/v1/programs",
                        "/api/v1/programs/{id}",
                        "/api/v1/programs/{id}/template",
                        "/api/v1/profile-schema",
                        "/api/v1/ruleset",
                        "/api/v1/ruleset/checks",
                        "/api/v1/ruleset/reload");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        document.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void theExampleRequestGetsTheExampleAnswer() {
        HttpResponse<String> response =
                post("/api/v1/evaluations", json(example("EvaluationRequest")), TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestService.json(response)).isEqualTo(example("EvaluationResponse"));
        assertThat(TestService.json(response).at("/verdicts/0/outcome").stringValue())
                .isEqualTo("ELIGIBLE");
    }

    @Test
    void theExampleLinesGetTheExampleLines() {
        HttpResponse<String> response = post(
                "/api/v1/evaluations/bulk?detail=outcome",
                example("BulkRequest").stringValue(),
                TestService.NDJSON);

        assertThat(response.body()).isEqualTo(example("BulkResponse").stringValue());
    }

    @Test
    void theExampleRosterGetsTheExampleSummaryAndEvents() {
        String path = "/api/v1/screenings?program=hangzhou-chief-technician-2017&asOf=2017-05-18&detail=outcome";
        Multipart roster = new Multipart()
                .file(
                        "roster",
                        "a.csv",
                        example("ScreeningRoster").stringValue().getBytes(StandardCharsets.UTF_8));

        String summary = new String(service.post(path, roster).body(), StandardCharsets.UTF_8);
        String events = new String(
                service.post(path, roster, "Accept", TestService.NDJSON).body(), StandardCharsets.UTF_8);

        assertThat(TestService.json(summary)).isEqualTo(example("ScreeningSummary"));
        assertThat(events).isEqualTo(example("ScreeningEvents").stringValue());
        assertThat(events.lines()).isNotEmpty().allSatisfy(line -> assertThat(
                        schema("ScreeningEvent").validate(TestService.json(line)))
                .isEmpty());
    }

    @Test
    void rowsAreAsTheSchemaSaysWithAllThatCanBeAskedFor() throws IOException {
        Multipart roster = new Multipart().file("roster", "60.xlsx", Files.readAllBytes(ExpectedRanking.ROSTER));

        byte[] events = service.post(
                        "/api/v1/screenings?program=wenzhou-chief-technician-2021&clauses=true&profiles=true",
                        roster,
                        "Accept",
                        TestService.NDJSON)
                .body();

        assertThat(new String(events, StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(120)
                .allSatisfy(line -> assertThat(schema("ScreeningEvent").validate(TestService.json(line)))
                        .isEmpty());
    }

    @Test
    void theExampleListGetsTheExampleRanking() {
        HttpResponse<String> response = post("/api/v1/rankings", json(example("RankingRequest")), TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestService.json(response)).isEqualTo(example("Ranking"));
        assertThat(TestService.json(response).get("counts").toString())
                .isEqualTo("{\"people\":5,\"ranked\":3,\"apart\":1,\"ineligible\":1,\"selected\":3,\"reserve\":0,"
                        + "\"overQuota\":0,\"undecided\":0}");
    }

    @Test
    void theExampleRulesGetTheExampleCheck() {
        RuleArchive archive = new RuleArchive();
        RulesCheckExample.rules().files().forEach((path, bytes) -> archive.file("rules/" + path, bytes));
        RulesCheckExample.cases().files().forEach((path, bytes) -> archive.file("test-cases/" + path, bytes));

        HttpResponse<String> response =
                service.post("/api/v1/ruleset/checks", archive.bytes(), "Content-Type", "application/zip");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(TestService.json(response)).isEqualTo(example("CheckedRules"));
        assertThat(example("CheckedRules").at("/cases/failed/0/line").intValue())
                .isEqualTo(6);
    }

    @Test
    void anImpactOfRulesFitsItsSchema() throws IOException {
        byte[] changed = new RuleArchive()
                .shippedUnder(
                        "",
                        "wenzhou/chief-technician-2021/1.3-competitions.drl.csv",
                        text -> text.replace("省级,一类,3", "省级,一类,2"))
                .bytes();
        Multipart body = new Multipart()
                .file("rules", "rules.zip", changed)
                .file("roster", "名册.xlsx", Files.readAllBytes(ExpectedRanking.ROSTER));

        JsonNode answer = TestService.json(new String(
                service.post("/api/v1/ruleset/checks?program=wenzhou-chief-technician-2021", body)
                        .body(),
                StandardCharsets.UTF_8));

        assertThat(answer.at("/impact/people")).isNotEmpty();
        assertThat(schema("CheckedRules").validate(answer)).isEmpty();
    }

    @Test
    void theExampleOfAWrongRequestGetsTheExampleProblem() {
        HttpResponse<String> response =
                post("/api/v1/evaluations", json(example("InvalidEvaluationRequest")), TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestService.json(response)).isEqualTo(example("InvalidRequest"));
    }

    @Test
    void theOtherExamplesAreAnswersToo() {
        assertThat(TestService.json(post(
                        "/api/v1/evaluations",
                        "{\"profile\": {\"person\": {\"gender\": \"FEMALE\",}}}",
                        TestService.JSON)))
                .isEqualTo(example("MalformedJson"));
        assertThat(TestService.json(service.get("/api/v1/programs/hangzhou-chief-technican-2017")))
                .isEqualTo(example("UnknownProgram"));
        assertThat(TestService.json(service.get("/api/v1/programs"))).isEqualTo(example("ProgramList"));
        assertThat(TestService.json(service.get("/api/v1/programs/hangzhou-chief-technician-2017")))
                .isEqualTo(example("Program"));
        assertThat(TestService.json(service.get("/api/v1/ruleset"))).isEqualTo(example("Ruleset"));
    }

    @ParameterizedTest
    @CsvSource({
        "EvaluationRequest, EvaluationRequest",
        "EvaluationResponse, EvaluationResponse",
        "Problem, InvalidRequest",
        "Problem, MalformedJson",
        "Problem, UnknownProgram",
        "ProgramList, ProgramList",
        "Program, Program",
        "Ruleset, Ruleset",
        "CheckedRules, CheckedRules",
        "RankingRequest, RankingRequest",
        "Ranking, Ranking",
        "ScreeningSummary, ScreeningSummary"
    })
    void everyExampleFitsItsSchema(String schema, String example) {
        assertThat(schema(schema).validate(example(example))).isEmpty();
    }

    @Test
    void theWrongExampleDoesNotFit() {
        assertThat(schema("EvaluationRequest").validate(example("InvalidEvaluationRequest")))
                .isNotEmpty();
    }

    static Stream<Arguments> requests() {
        List<String> profiles = List.of(
                "{\"person\":{}}",
                "{\"studio\":{\"leaderReemployed\":false},\"person\":{\"birthDate\":\"1960\",\"gender\":\"MALE\"}}",
                "{\"assessment\":{\"refused\":true}}",
                "{\"trainee\":{\"monthsTrained\":1}}",
                "{\"review\":{\"committeeSize\":5,\"votesFor\":1}}",
                "{\"person\":{},\"integrity\":{\"falsification\":true},\"competitions\":[{\"date\":\"2100-01-01\"}],"
                        + "\"qualifications\":[]}");
        return profiles.stream().flatMap(profile -> Stream.of("outcome", "clauses", "full")
                .map(detail -> Arguments.of(profile, detail)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyAnswerFitsItsSchema(String profile, String detail) {
        HttpResponse<String> response = post(
                "/api/v1/evaluations?detail=" + detail,
                "{\"asOf\":\"2021-06-01\",\"profile\":" + profile + "}",
                TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(schema("EvaluationResponse").validate(TestService.json(response)))
                .isEmpty();
    }

    @Test
    void everyProgrammeFitsItsSchema() {
        for (JsonNode program :
                TestService.json(service.get("/api/v1/programs")).get("programs")) {
            String id = program.get("id").stringValue();

            assertThat(schema("Program").validate(TestService.json(service.get("/api/v1/programs/" + id))))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void theProfilesSchemaIsTheOneServedByItself() {
        ObjectNode served = (ObjectNode) TestService.json(service.get("/api/v1/profile-schema"));
        served.remove(List.of("$schema", "$id"));

        assertThat(document.at("/components/schemas/Profile")).isEqualTo(served);
    }

    private Schema schema(String name) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private JsonNode example(String name) {
        JsonNode value = document.at("/components/examples/" + name + "/value");
        assertThat(value.isMissingNode()).as(name).isFalse();
        return value;
    }

    private static String json(JsonNode node) {
        return node.toString();
    }

    private HttpResponse<String> post(String path, String body, String type) {
        return service.post(path, body, "Content-Type", type);
    }
}
