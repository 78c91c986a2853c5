package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProgramsTest {
    private final TestService service = TestService.get();

    @Test
    void everyProgrammeIsListedWithItsStatusAndDates() {
        JsonNode programs = TestService.json(service.get("/api/v1/programs")).get("programs");

        assertThat(ids(programs))
                .containsExactly(
                        "hangzhou-artisan-2016",
                        "hangzhou-chief-technician-2017",
                        "hangzhou-master-studio-2019",
                        "hangzhou-honorary-master-studio-2019",
                        "hangzhou-master-studio-assessment-2019",
                        "hangzhou-studio-trainee-2019",
                        "wenzhou-chief-technician-2021",
                        "wenzhou-senior-worker-direct-2020",
                        "wenzhou-technician-direct-2020",
                        "wenzhou-direct-review-2020");
        assertThat(programs.get(1).propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "document",
                        "noticeTitle",
                        "status",
                        "subject",
                        "opens",
                        "closes",
                        "referenceDate");
        assertThat(programs.get(1).get("title").get("zh").stringValue()).isEqualTo("杭州市首席技师（2017年）");
        assertThat(List.of(text(programs, 1, "status"), text(programs, 1, "subject"), text(programs, 1, "closes")))
                .containsExactly("IN_FORCE", "PERSON", "2017-06-02");
        assertThat(List.of(text(programs, 2, "status"), text(programs, 2, "subject"), text(programs, 2, "opens")))
                .containsExactly("DRAFT", "STUDIO", "2019-11-01");
    }

    @ParameterizedTest
    @CsvSource({"2017-06-02, true", "2017-06-03, false", "2019-12-01, false"})
    void asOfKeepsThoseThatTakeApplicationsOnThatDayItsLastIncluded(String asOf, boolean listed) {
        JsonNode programs =
                TestService.json(service.get("/api/v1/programs?asOf=" + asOf)).get("programs");

        assertThat(ids(programs).contains("hangzhou-chief-technician-2017")).isEqualTo(listed);
    }

    @Test
    void anAsOfThatIsNoDateIsRefused() {
        HttpResponse<String> response = service.get("/api/v1/programs?asOf=2017-02-30", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).get("errors").toString())
                .isEqualTo("[{\"parameter\":\"asOf\",\"message\":\"\\\"2017-02-30\\\" is not a date. Allowed:"
                        + " YYYY-MM-DD, in the years 1900 to 2100\"}]");
    }

    @Test
    void aProgrammeIsToldWithItsClauseTree() {
        JsonNode program = TestService.json(service.get("/api/v1/programs/hangzhou-artisan-2016"));

        JsonNode all = program.get("clauses").get("all");
        assertThat(all.get(all.size() - 1).toString())
                .startsWith("{\"none\":[{\"id\":\"9-falsification\",\"citation\":\"九（三）\",\"title\":{\"zh\":\"")
                .endsWith("\"},\"role\":\"EXCLUSION\"}]}");
        assertThat(program.findValuesAsString("waives")).contains("3.2-age", "3.2-tenure");
        assertThat(program.get("clauses").findValuesAsString("role"))
                .contains("REQUIREMENT", "ALTERNATIVE", "WAIVER", "EXCLUSION")
                .doesNotContain("FORMALITY", "PREFERENCE", "IN_PRINCIPLE", "DIRECT_FAIL");
    }

    @Test
    void aProgrammeTellsWhatStandsBesideItsTree() {
        JsonNode chief = TestService.json(service.get("/api/v1/programs/hangzhou-chief-technician-2017"));
        JsonNode studio = TestService.json(service.get("/api/v1/programs/hangzhou-master-studio-2019"));
        JsonNode assessment = TestService.json(service.get("/api/v1/programs/hangzhou-master-studio-assessment-2019"));

        assertThat(chief.get("formalities").findValuesAsString("id")).contains("3-photo");
        assertThat(chief.get("scorecards").isArray()).isTrue();
        assertThat(studio.get("inPrinciple").findValuesAsString("id"))
                .containsExactly("3.1-retirement-margin", "7-district-studio");
        assertThat(assessment.get("directFails").findValuesAsString("id")).contains("5.3-fail-refused");
        assertThat(studio.get("entitlements").findValues("amountYuan"))
                .extracting(JsonNode::intValue)
                .containsExactly(100_000, 1_000);
        assertThat(studio.get("quotas").get(0).get("per").stringValue()).isEqualTo("YEAR");
        assertThat(studio.get("quotas").get(0).get("limits").toString()).isEqualTo("[{\"atMost\":25}]");
    }

    @Test
    void neededFactsAreTheFieldsItsRulesLookAtByTheNamesTheyAreSubmittedBy() {
        JsonNode chief = TestService.json(service.get("/api/v1/programs/hangzhou-chief-technician-2017"));
        JsonNode studio = TestService.json(service.get("/api/v1/programs/hangzhou-master-studio-2019"));

        assertThat(chief.get("neededFacts").findValuesAsString("path"))
                .contains(
                        "/employment/city",
                        "/competitions/*/rank",
                        "/apprentices/*/competitions/*/rank",
                        "/attestations/conduct",
                        "/application/photo/width")
                .doesNotContain("/studio/name", "/attestations/*/criterion");
        assertThat(chief.get("neededFacts").get(0).toString())
                .isEqualTo("{\"path\":\"/employment/city\",\"label\":{\"zh\":\"工作所在市\",\"en\":\"city of work\"}}");
        // a derived value is asked for by what it is computed from
        assertThat(studio.get("neededFacts").findValuesAsString("path"))
                .contains("/person/birthDate", "/person/gender", "/employment/postType", "/application/materials")
                .doesNotContain("/person/yearsToRetirement");
    }

    @Test
    void aProgrammeTellsHowItsPeopleAreScored() {
        JsonNode wenzhou = TestService.json(service.get("/api/v1/programs/wenzhou-chief-technician-2021"));
        JsonNode assessment = TestService.json(service.get("/api/v1/programs/hangzhou-master-studio-assessment-2019"));

        JsonNode review = wenzhou.get("scorecards").get(1);
        assertThat(review.get("id").stringValue()).isEqualTo("wenzhou-chief-expert-review-2021");
        assertThat(review.get("dimensions").get(0).toString())
                .isEqualTo("{\"name\":{\"zh\":\"专业水平\",\"en\":\"Professional level\"},\"cap\":100,\"weight\":0.25,"
                        + "\"combine\":\"TRIMMED_MEAN\",\"trimFrom\":5,\"rules\":[]}");
        JsonNode card = assessment.get("scorecards").get(0);
        assertThat(card.get("basis").stringValue()).isEqualTo("ILLUSTRATIVE");
        assertThat(card.get("most").intValue()).isEqualTo(100);
        assertThat(card.get("tieBreaks").toString()).isEqualTo("[\"技术成果\",\"带徒传艺\"]");
        assertThat(card.get("bands").findValuesAsString("grade")).containsExactly("EXCELLENT", "PASS", "FAIL");
        assertThat(card.at("/bands/0/entitlements/0/amountYuan").intValue()).isEqualTo(100_000);
        assertThat(card.at("/bands/2/consequences/0/id").stringValue()).isEqualTo("title-revoked");
        assertThat(card.get("neededFacts").findValuesAsString("path"))
                .contains("/assessment/selfReportedOn", "/patents/*/kind", "/marks/*/mark");
        assertThat(card.at("/dimensions/2/rules/0").toString())
                .isEqualTo("{\"id\":\"s-patent\",\"citation\":\"五（二）\",\"title\":{\"zh\":\"授权专利，每项\",\"en\":"
                        + "\"Granted patent, each\"},\"points\":3,\"perFact\":true,\"interpretation\":\"I-3\"}");
    }

    @Test
    void everyNeededFactHasALabel() {
        for (String id : ids(TestService.json(service.get("/api/v1/programs")).get("programs"))) {
            JsonNode program = TestService.json(service.get("/api/v1/programs/" + id));

            assertThat(program.get("neededFacts")).isNotEmpty().allSatisfy(fact -> assertThat(fact.has("label"))
                    .as("%s", fact)
                    .isTrue());
        }
    }

    @Test
    void anUnknownProgrammeIsToldWithTheNearestOne() {
        HttpResponse<String> response = service.get("/api/v1/programs/hangzhou-artisan-2061");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("""
                        {"type":"urn:clausewise:problem:unknown-program","title":"没有这个项目","status":404,\
                        "detail":"没有项目“hangzhou-artisan-2061”。允许：hangzhou-artisan-2016、hangzhou-chief-technician-2017、\
                        hangzhou-master-studio-2019、hangzhou-honorary-master-studio-2019、\
                        hangzhou-master-studio-assessment-2019、hangzhou-studio-trainee-2019、\
                        wenzhou-chief-technician-2021、wenzhou-senior-worker-direct-2020、\
                        wenzhou-technician-direct-2020、wenzhou-direct-review-2020。也许是：hangzhou-artisan-2016"}""");
    }

    private static List<String> ids(JsonNode programs) {
        return programs.valueStream()
                .map(program -> program.get("id").stringValue())
                .toList();
    }

    private static String text(JsonNode programs, int place, String name) {
        return programs.get(place).get(name).stringValue();
    }
}
