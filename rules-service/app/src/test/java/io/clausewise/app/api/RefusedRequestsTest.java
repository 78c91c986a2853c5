package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Resources;
import io.clausewise.app.TestService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Requests that are wrong, and the whole problem each is answered with. */
class RefusedRequestsTest {
    private static final String PROGRAMS = "hangzhou-artisan-2016, hangzhou-chief-technician-2017,"
            + " hangzhou-master-studio-2019, hangzhou-honorary-master-studio-2019,"
            + " hangzhou-master-studio-assessment-2019, hangzhou-studio-trainee-2019, wenzhou-chief-technician-2021,"
            + " wenzhou-senior-worker-direct-2020, wenzhou-technician-direct-2020, wenzhou-direct-review-2020";

    private final TestService service = TestService.get();

    @Test
    void everyFaultIsToldAtOnceInChineseByDefault() {
        HttpResponse<String> response = service.post(
                "/api/v1/evaluations",
                Resources.text("/openapi/invalid-evaluation-request.json"),
                "Content-Type",
                TestService.JSON);

        assertProblem(response, 422, "zh-CN", """
                {"type":"urn:clausewise:problem:invalid-request","title":"请求内容有误","status":422,\
                "detail":"共 6 处错误，见 errors","reference":"HR-000124","errors":[\
                {"pointer":"/profile/person/gender","message":"没有“女”这个值。允许：MALE 男、FEMALE 女。也许是：FEMALE"},\
                {"pointer":"/profile/person/birthday","message":"没有“birthday”这一项。允许：name、idNumber、gender、birthDate、nationality、unionMember、talentClass。也许是：birthDate"},\
                {"pointer":"/profile/qualifications/0/obtainedOn","message":"日历上没有“2014-02-30”这一天。允许：YYYY-MM-DD，1900 至 2100 年"},\
                {"pointer":"/profile/competitions/0/tier","message":"文字“1”不是整数。允许：0 至 2 的整数。也许是：1"},\
                {"pointer":"/programs/0","message":"没有项目“hangzhou-chief-technican-2017”。允许：""" + PROGRAMS.replace(", ", "、") + """
                。也许是：hangzhou-chief-technician-2017、wenzhou-chief-technician-2021"},\
                {"pointer":"/asOf","message":"“2017/05/18”不是日期。允许：YYYY-MM-DD，1900 至 2100 年。也许是：2017-05-18"}]}""");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("{}", "", "there is no profile"),
                Arguments.of("{\"profile\":null}", "", "there is no profile"),
                Arguments.of(
                        "{\"profile\":{},\"programs\":[]}",
                        "/programs",
                        "no programme is named. Allowed: at least one, or no programs at all for every one that fits"),
                Arguments.of(
                        "{\"profile\":{},\"programs\":[\"hangzhou-artisan-2016\",\"hangzhou-artisan-2016\"]}",
                        "/programs/1",
                        "this programme is named already"),
                Arguments.of(
                        "{\"profile\":{},\"programs\":[\"hangzhou-artisan-2061\"]}",
                        "/programs/0",
                        "there is no programme \"hangzhou-artisan-2061\". Allowed: " + PROGRAMS
                                + ". Maybe: hangzhou-artisan-2016"),
                Arguments.of(
                        "{\"profile\":{},\"asof\":\"2017-05-18\"}",
                        "/asof",
                        "there is no property \"asof\". Allowed: profile, programs, asOf. Maybe: asOf"),
                Arguments.of(
                        "{\"profile\":{},\"asOf\":\"2017-05-18T08:00\"}",
                        "/asOf",
                        "\"2017-05-18T08:00\" has a time. Allowed: YYYY-MM-DD, in the years 1900 to 2100."
                                + " Maybe: 2017-05-18"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aFaultIsToldWithItsPointer(String body, String pointer, String message) {
        HttpResponse<String> response = service.evaluate(body);

        assertProblem(
                response,
                422,
                "en",
                "{\"type\":\"urn:clausewise:problem:invalid-request\",\"title\":\"The request is not valid\","
                        + "\"status\":422,\"detail\":\"1 fault, see errors\",\"errors\":[{\"pointer\":\"" + pointer
                        + "\",\"message\":\"" + message.replace("\"", "\\\"") + "\"}]}");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", 1, 1),
                Arguments.of("{\n  \"profile\": {\"person\": {},}\n}", 2, 28),
                Arguments.of("{\"profile\":{},\"profile\":{}}", 1, 15),
                Arguments.of("{\"profile\":{\"trainee\":{\"monthsTrained\":NaN}}}", 1, 40),
                Arguments.of("{\"profile\":{\"trainee\":{\"monthsTrained\":1e99999999999}}}", 1, 40),
                Arguments.of("{\"profile\":{\"reference\":\"\\ud800\"}}", 1, 25),
                Arguments.of("{\"profile\":{}} {}", 1, 16),
                Arguments.of("[".repeat(10_000), 1, 65),
                Arguments.of("{\"profile\":{\"trainee\":{\"monthsTrained\":" + "9".repeat(900_000) + "}}}", 1, 40));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoJsonIsToldWithLineAndColumn(String body, int line, int column) {
        HttpResponse<String> response = service.evaluate(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).get("type").stringValue())
                .isEqualTo("urn:clausewise:problem:malformed-json");
        assertThat(TestService.json(response).get("line").intValue()).isEqualTo(line);
        assertThat(TestService.json(response).get("column").intValue()).isEqualTo(column);
    }

    @Test
    void aStrayCommaIsToldInFull() {
        assertProblem(service.evaluate("{\n  \"profile\": {\"person\": {},}\n}"), 400, "en", """
                {"type":"urn:clausewise:problem:malformed-json","title":"Malformed JSON","status":400,\
                "detail":"line 2, column 28: } cannot stand here. Allowed: a name in double quotes",\
                "line":2,"column":28}""");
    }

    @Test
    void aNumberBeyondAllMeasureIsWrongNotBroken() {
        HttpResponse<String> response = service.evaluate("{\"profile\":{\"trainee\":{\"monthsTrained\":1e999}}}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestService.json(response).at("/errors/0/pointer").stringValue())
                .isEqualTo("/profile/trainee/monthsTrained");
    }

    @Test
    void aHundredThousandAwardsAreOneFault() {
        HttpResponse<String> response = service.evaluate("{\"profile\":{\"honours\":[" + "0,".repeat(99_999) + "0]}}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestService.json(response).get("errors").toString())
                .isEqualTo("[{\"pointer\":\"/profile/honours\",\"message\":\"the list has 100000 elements. Allowed: at"
                        + " most 1000\"}]");
    }

    @Test
    void ofTwentyThousandFaultsTheFirstThousandAreTold() {
        String body = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"q" + i + "\":0")
                .collect(Collectors.joining(",", "{\"profile\":{\"person\":{", "}}}"));

        JsonNode problem = TestService.json(service.evaluate(body));

        assertThat(problem.get("detail").stringValue()).isEqualTo("20000 faults, the first 1000 in errors");
        assertThat(problem.get("errors").size()).isEqualTo(1_000);
        assertThat(problem.at("/errors/999/pointer").stringValue()).isEqualTo("/profile/person/q999");
    }

    @Test
    void aBodyThatDoesNotComeIsGivenUp() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/evaluations HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"prof")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("Connection: close")
                    .endsWith("""
                    {"type":"urn:clausewise:problem:read-timeout","title":"The request body took too long","status":408,\
                    "detail":"the request body did not arrive in time"}""");
        }
    }

    @Test
    void aBodyOfOneByteTooManyIsRefused() {
        String most = "{\"profile\":{}" + " ".repeat((1 << 20) - 14) + "}";

        assertThat(most).hasSize(1 << 20);
        assertThat(service.evaluate(most).statusCode()).isEqualTo(200);
        assertProblem(service.evaluate(most + " "), 413, "en", """
                {"type":"urn:clausewise:problem:body-too-large","title":"Request body too large","status":413,\
                "detail":"the request body has more than 1048576 bytes; for many people use\
                 /api/v1/evaluations/bulk, one a line"}""");
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedAsSoonAsItIsTooLarge() {
        byte[] body = "{\"profile\":{\"trainee\":{\"monthsTrained\":"
                .concat("9".repeat(5_000_000))
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response = service.method(
                "POST",
                "/api/v1/evaluations",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                TestService.JSON);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(TestService.json(response).get("type").stringValue())
                .isEqualTo("urn:clausewise:problem:body-too-large");
    }

    @Test
    void aCompressedBodyIsRefused() {
        assertProblem(
                service.post(
                        "/api/v1/evaluations",
                        "x",
                        "Content-Type",
                        TestService.JSON,
                        "Content-Encoding",
                        "gzip",
                        "Accept-Language",
                        "en"),
                415,
                "en",
                """
                {"type":"urn:clausewise:problem:unsupported-media-type","title":"Unsupported media type","status":415,\
                "detail":"the request body must not be compressed; leave Content-Encoding out"}""");
    }

    @Test
    void aDetailThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertProblem(
                service.post(
                        "/api/v1/evaluations?detail=clause&details=full",
                        "{\"profile\":{}}",
                        "Content-Type",
                        TestService.JSON),
                400,
                "zh-CN",
                """
                {"type":"urn:clausewise:problem:invalid-parameter","title":"查询参数有误","status":400,\
                "detail":"查询参数有 2 处错误，见 errors","errors":[\
                {"parameter":"details","message":"没有参数“details”。允许：detail。也许是：detail"},\
                {"parameter":"detail","message":"没有“clause”这种详细程度。允许：outcome、clauses、full。也许是：clauses"}]}""");
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        HttpResponse<String> response =
                service.get("/api/v1/programs?asOf=2020-01-01&asOf=2021-01-01", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).at("/errors/0/message").stringValue())
                .isEqualTo("the parameter \"asOf\" is given twice");
    }

    @Test
    void anotherContentTypeIsRefusedWithTheOneThatIsRead() {
        HttpResponse<String> response =
                service.post("/api/v1/evaluations", "<a/>", "Content-Type", "text/xml", "Accept-Language", "en");

        assertProblem(response, 415, "en", """
                {"type":"urn:clausewise:problem:unsupported-media-type","title":"Unsupported media type","status":415,\
                "detail":"Content-Type \\"text/xml\\" is not read. Allowed: application/json"}""");
    }

    @Test
    void aFormatThatCannotBeGivenIsRefusedAsAProblemAllTheSame() {
        assertProblem(service.get("/api/v1/programs", "Accept", "text/html", "Accept-Language", "en"), 406, "en", """
                {"type":"urn:clausewise:problem:not-acceptable","title":"Cannot answer in the format asked for",\
                "status":406,"detail":"Accept names nothing that can be given. Offered: application/json"}""");
    }

    @Test
    void aWrongMethodIsRefusedWithTheRightOne() {
        HttpResponse<String> response = service.get("/api/v1/evaluations", "Accept-Language", "en");

        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertProblem(response, 405, "en", """
                {"type":"urn:clausewise:problem:method-not-allowed","title":"Method not allowed","status":405,\
                "detail":"GET is not allowed here. Allowed: POST"}""");
    }

    @Test
    void theServersOwnRefusalsAreProblemsToo() {
        HttpResponse<String> response =
                service.method("TRACE", "/api/v1/programs", BodyPublishers.noBody(), "Accept-Language", "en");

        assertProblem(response, 405, "en", """
                {"type":"urn:clausewise:problem:method-not-allowed","title":"Method not allowed","status":405,\
                "detail":"TRACE is not allowed here"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing,text/html",
        "/api/v2/programs,text/html",
        "/error,*/*",
        "/actuator,text/html",
        "/actuator/env,text/html",
        "/swagger-ui.html,*/*"
    })
    void whereThereIsNothingThatIsSaid(String path, String accepted) {
        assertProblem(
                service.get(path, "Accept-Language", "en", "Accept", accepted),
                404,
                "en",
                "{\"type\":\"urn:clausewise:problem:not-found\",\"title\":\"No such address\",\"status\":404,"
                        + "\"detail\":\"there is nothing at " + path + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|zh-CN",
                "en|en",
                "en-GB,en;q=0.9|en",
                "zh-TW|zh-CN",
                "fr|zh-CN",
                "fr, en;q=0.3|en",
                "en;q=0.8, zh;q=0.9|zh-CN",
                "*|zh-CN",
                "en;q=0|zh-CN",
                "en;q=x|zh-CN",
                ";;|zh-CN"
            })
    void problemsAreToldInTheLanguageTheClientPrefersOfTheTwo(String accepted, String told) {
        HttpResponse<String> response =
                accepted == null ? service.get("/nothing") : service.get("/nothing", "Accept-Language", accepted);

        assertThat(response.headers().firstValue("Content-Language")).contains(told);
        assertThat(TestService.json(response).get("title").stringValue())
                .isEqualTo(told.equals("en") ? "No such address" : "没有这个地址");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String language, String body) {
        assertThat(response.body()).isEqualTo(body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Language");
    }
}
