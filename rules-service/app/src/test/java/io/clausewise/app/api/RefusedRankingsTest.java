package io.clausewise.app.api;

import static io.clausewise.app.ListedPeople.PROGRAM;
import static io.clausewise.app.ListedPeople.provincial;
import static io.clausewise.app.ListedPeople.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RefusedRankingsTest {
    private static final String ONE = provincial("A", "赵例一", "瑞安市");

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<String> people = List.of(
                ONE,
                ONE.replace("\"gender\":\"MALE\"", "\"gender\":\"男\""),
                ONE.replace("\"A\"", "\"B\"").replace("\"honours\":[]", "\"honors\":[]"),
                "7");

        JsonNode problem = refused(
                422,
                request(people, ",\"scorecard\":\"wenzhou-chief-merit\",\"strictQuotas\":\"yes\",\"x\":1")
                        .replace("2021\"", "2021\",\"asOf\":\"2021/09/28\""));

        assertThat(problem.get("title").stringValue()).isEqualTo("The request is not valid");
        assertThat(problem.get("detail").stringValue()).isEqualTo("7 faults, see errors");
        assertThat(faults(problem))
                .containsExactly(
                        "/asOf \"2021/09/28\" is not a date. Allowed: YYYY-MM-DD, in the years 1900 to 2100. Maybe:"
                                + " 2021-09-28",
                        "/scorecard programme \"" + PROGRAM + "\" has no scorecard \"wenzhou-chief-merit\". Allowed:"
                                + " wenzhou-chief-merit-2021, wenzhou-chief-expert-review-2021. Maybe:"
                                + " wenzhou-chief-merit-2021",
                        "/strictQuotas the text \"yes\" is not a truth value. Allowed: true, false, without quotation"
                                + " marks. Maybe: true",
                        "/x there is no property \"x\". Allowed: program, asOf, scorecard, strictQuotas, profiles",
                        "/profiles/1/person/gender there is no value \"男\". Allowed: MALE, FEMALE. Maybe: MALE",
                        "/profiles/2/honors there is no property \"honors\". Allowed: reference, incomplete, person,"
                                + " employment, qualifications, titles, competitions, honours, patents, achievements,"
                                + " innovations, apprentices, attestations, integrity, application, studio, assessment,"
                                + " trainee, review, marks. Maybe: honours",
                        "/profiles/3 the number 7 is not an object. Allowed: an object {…}");
    }

    @Test
    void aProgrammeThatIsNotThereIsToldWithTheNearest() {
        assertThat(faults(refused(422, request(List.of(ONE)).replace("technician-2021", "technican-2021")))
                        .get(0))
                .startsWith(
                        "/program there is no programme \"wenzhou-chief-technican-2021\". Allowed: hangzhou-artisan-2016,")
                .endsWith(". Maybe: " + PROGRAM + ", hangzhou-chief-technician-2017");
        assertThat(faults(refused(422, "{\"profiles\":[" + ONE + "]}")).get(0))
                .startsWith(" there is no program. Allowed: hangzhou-artisan-2016, ");
    }

    @Test
    void aProgrammeThatScoresNobodyIsToldWithThoseThatDo() {
        assertThat(faults(refused(422, request(List.of(ONE)).replace(PROGRAM, "wenzhou-technician-direct-2020"))))
                .singleElement()
                .asString()
                .startsWith(
                        "/program programme \"wenzhou-technician-direct-2020\" has no scorecard, so there is no ranking."
                                + " Allowed: hangzhou-artisan-2016, ")
                .contains(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"program\":\"" + PROGRAM + "\",\"profiles\":[]}|"
                        + "/profiles there is nobody in profiles. Allowed: at least one",
                "{\"program\":\"" + PROGRAM + "\"}| there are no profiles",
                "{\"program\":\"" + PROGRAM + "\",\"profiles\":{}}|/profiles profiles is no list. Allowed: a list […]",
                "[]| the list [] is not an object. Allowed: an object {…}"
            })
    void withoutPeopleThereIsNoRanking(String body, String fault) {
        assertThat(faults(refused(422, body))).containsExactly(fault.startsWith("/") ? fault : " " + fault.strip());
    }

    @Test
    void oneReferenceForTwoIsRefused() {
        assertThat(faults(refused(422, request(List.of(ONE, provincial("B", "钱例二", "瑞安市"), ONE)))))
                .containsExactly(
                        "/profiles/2/reference the reference is also that of /profiles/0. Allowed: one for each, or none");
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlaceInTheWhole() {
        String twice = ONE.replace("\"honours\":[]", "\"honours\":[],\n\"honours\":[]");
        JsonNode inAProfile =
                refused(400, "{\n\"program\":\"" + PROGRAM + "\",\"profiles\":[" + ONE + ",\n" + twice + "]}");
        JsonNode broken = refused(400, request(List.of(ONE, "{\"person\" 1}")));

        assertThat(inAProfile.get("detail").stringValue())
                .isEqualTo("line 4, column 1: \"honours\" stands twice in one object");
        assertThat(inAProfile.get("line").intValue()).isEqualTo(4);
        assertThat(broken.get("type").stringValue()).isEqualTo("urn:clausewise:problem:malformed-json");
        assertThat(broken.get("line").intValue()).isEqualTo(1);
    }

    @Test
    void moreThanTenThousandPeopleAreRefused() {
        String list = request(Collections.nCopies(10_001, "{}"));

        JsonNode problem = refused(413, list);

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:clausewise:problem:too-many-profiles");
        assertThat(problem.get("detail").stringValue())
                .isEqualTo("there are more than 10000 people in profiles; send more as a roster to /api/v1/screenings");
    }

    @Test
    void aProfileMayBeAsLongAsARequestForOneAndTheRestTogetherToo() {
        String giant = "{\"notes\":[" + "0,".repeat(600_000) + "0]}";

        assertThat(refused(413, request(List.of(ONE, giant))).get("detail").stringValue())
                .isEqualTo("/profiles/1 has more than 1048576 characters");
        assertThat(refused(413, request(List.of(ONE), ",\"x\":" + giant))
                        .get("detail")
                        .stringValue())
                .isEqualTo("there are more than 1048576 characters beside profiles");
    }

    @Test
    void aBodyHasItsLimitToo() {
        String list = request(List.of(ONE)) + " ".repeat(16 << 20);

        assertThat(refused(413, list).get("detail").stringValue())
                .isEqualTo("the request body has more than 16777216 bytes; send more people as a roster to"
                        + " /api/v1/screenings");
    }

    @Test
    void onlyTheFirstThousandFaultsAreListed() {
        JsonNode problem = refused(422, request(Collections.nCopies(1_500, "{\"x\":1}")));

        assertThat(problem.get("detail").stringValue()).isEqualTo("1500 faults, the first 1000 in errors");
        assertThat(problem.get("errors").size()).isEqualTo(1000);
    }

    @Test
    void parametersAreNotTaken() {
        HttpResponse<String> response =
                service.post("/api/v1/rankings?detail=full", request(List.of(ONE)), "Content-Type", TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).at("/errors/0/message").stringValue())
                .isEqualTo("没有参数“detail”。允许：不带参数");
    }

    private static List<String> faults(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(error -> error.get("pointer").stringValue() + " "
                        + error.get("message").stringValue())
                .toList();
    }

    private JsonNode refused(int status, String body) {
        HttpResponse<String> response =
                service.post("/api/v1/rankings", body, "Content-Type", TestService.JSON, "Accept-Language", "en");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return TestService.json(response);
    }
}
