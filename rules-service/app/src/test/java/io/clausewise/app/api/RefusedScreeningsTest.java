package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.roster.preflight.RefusalCode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Screenings that are asked for wrongly, and the problems they are answered with. */
class RefusedScreeningsTest {
    private static final String SCREEN = "/api/v1/screenings?program=wenzhou-chief-technician-2021";
    private static final byte[] ROSTER = "姓名,工作单位\n赵试一,温州甲厂\n".getBytes(StandardCharsets.UTF_8);

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void withoutAProgrammeThoseThereAreAreListed() {
        JsonNode problem = refused(422, "/api/v1/screenings", roster(), "Accept-Language", "en");

        assertThat(problem.at("/errors/0/parameter").stringValue()).isEqualTo("program");
        assertThat(problem.at("/errors/0/message").stringValue())
                .startsWith("there is no program. Allowed: hangzhou-artisan-2016, hangzhou-chief-technician-2017, ");
    }

    @Test
    void anUnknownProgrammeIsToldWithTheNearest() {
        JsonNode problem = refused(422, "/api/v1/screenings?program=wenzhou-chief-technican-2021", roster());

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:clausewise:problem:invalid-request");
        assertThat(problem.at("/errors/0/message").stringValue())
                .startsWith("没有项目“wenzhou-chief-technican-2021”。允许：hangzhou-artisan-2016、")
                .endsWith("。也许是：wenzhou-chief-technician-2021、hangzhou-chief-technician-2017");
    }

    @Test
    void everyFaultOfTheQueryIsToldAtOnce() {
        JsonNode problem =
                refused(400, SCREEN + "&asof=2021-01-01&formulas=no&asOf=heute", roster(), "Accept-Language", "en");

        assertThat(problem.get("errors").toString())
                .isEqualTo(
                        "[{\"parameter\":\"asof\",\"message\":\"there is no parameter \\\"asof\\\". Allowed: program, asOf,"
                                + " formulas, detail, scorecard, strictQuotas, clauses, profiles. Maybe: asOf\"},"
                                + "{\"parameter\":\"asOf\",\"message\":\"\\\"heute\\\" is not a date. Allowed: YYYY-MM-DD, in the years"
                                + " 1900 to 2100\"},"
                                + "{\"parameter\":\"formulas\",\"message\":\"\\\"formulas\\\" cannot be \\\"no\\\". Allowed: use,"
                                + " refuse\"}]");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(
                        new Multipart().field("mapping", "{}"),
                        "[{\"pointer\":\"/roster\",\"message\":\"there is no roster. Allowed: a file named roster (.xlsx, .xls,"
                                + " .csv)\"}]"),
                Arguments.of(
                        roster().file("roster", "b.csv", ROSTER),
                        "[{\"pointer\":\"/roster\",\"message\":\"the part \\\"roster\\\" is given more than once\"}]"),
                Arguments.of(
                        new Multipart().file("rooster", "a.csv", ROSTER).field("x\u202ey", "1"),
                        "[{\"pointer\":\"/rooster\",\"message\":\"there is no part \\\"rooster\\\". Allowed: roster, mapping."
                                + " Maybe: roster\"},"
                                + "{\"pointer\":\"/x<U+202E>y\",\"message\":\"there is no part \\\"x<U+202E>y\\\". Allowed: roster,"
                                + " mapping\"},"
                                + "{\"pointer\":\"/roster\",\"message\":\"there is no roster. Allowed: a file named roster (.xlsx,"
                                + " .xls, .csv)\"}]"),
                Arguments.of(
                        roster().file("mapping", "m.yaml", new byte[] {(byte) 0xb9, (byte) 0xa4}),
                        "[{\"pointer\":\"/mapping\",\"message\":\"the mapping is not UTF-8 text\"}]"),
                Arguments.of(
                        roster().field("mapping", "x".repeat(300_000)),
                        "[{\"pointer\":\"/mapping\",\"message\":\"the mapping has more than 262144 bytes\"}]"),
                Arguments.of(
                        roster().field("mapping", "姓名: /person/name\n工作单位: /employment/employr\n"),
                        "[{\"pointer\":\"/mapping\",\"message\":\"mapping:2  \\\"/employment/employr\\\", which the heading"
                                + " \\\"工作单位\\\" is mapped to, is no field. Allowed: a field's pointer (such as /person/name),"
                                + " its name or a heading of the vocabulary; the name of a dimension that experts mark; 申报等级 (level applied for); 序号 (number of the"
                                + " row); 不用 (not used). Maybe: /employment/employer, /employment/employerType,"
                                + " /employment/city\"}]"));
    }

    @Test
    void aScorecardOrStrictnessThatIsWrongIsTold() {
        JsonNode strict = refused(400, SCREEN + "&strictQuotas=yes", roster(), "Accept-Language", "en");
        JsonNode scorecard = refused(422, SCREEN + "&scorecard=wenzhou-chief-merit", roster(), "Accept-Language", "en");

        assertThat(strict.get("errors").toString())
                .isEqualTo("[{\"parameter\":\"strictQuotas\",\"message\":\"\\\"strictQuotas\\\" cannot be \\\"yes\\\"."
                        + " Allowed: false, true\"}]");
        assertThat(scorecard.at("/errors/0/parameter").stringValue()).isEqualTo("scorecard");
        assertThat(scorecard.at("/errors/0/message").stringValue())
                .isEqualTo("programme \"wenzhou-chief-technician-2021\" has no scorecard \"wenzhou-chief-merit\"."
                        + " Allowed: wenzhou-chief-merit-2021, wenzhou-chief-expert-review-2021. Maybe:"
                        + " wenzhou-chief-merit-2021");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatIsWrongIsToldByItsName(Multipart body, String errors) {
        JsonNode problem = refused(422, SCREEN, body, "Accept-Language", "en");

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:clausewise:problem:invalid-request");
        assertThat(problem.get("errors").toString()).isEqualTo(errors);
    }

    @Test
    void aBodyOfCountlessPartsIsGivenUp() {
        Multipart body = new Multipart();
        for (int i = 0; i < 20_000; i++) {
            body.field("f" + i, "");
        }

        assertThat(refused(422, SCREEN, body).get("errors")).hasSize(100);
    }

    @Test
    void whatEndsTooEarlyIsNoMultipart() {
        HttpResponse<String> response = service.post(
                SCREEN, roster().unfinished(), "Content-Type", roster().contentType(), "Accept-Language", "en");

        assertThat(response.body()).isEqualTo("""
                {"type":"urn:clausewise:problem:malformed-multipart","title":"Malformed multipart body","status":400,\
                "detail":"the request body is not well-formed multipart/form-data"}""");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void withoutABoundaryItIsNoMultipartEither() {
        HttpResponse<String> response = service.post(SCREEN, roster().bytes(), "Content-Type", "multipart/form-data");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestService.json(response).get("detail").stringValue()).isEqualTo("请求内容不是完整正确的 multipart/form-data");
    }

    @Test
    void aRosterThatIsNoPartIsRefusedWithTheTypeThatIsRead() {
        HttpResponse<String> response =
                service.post(SCREEN, ROSTER, "Content-Type", "text/csv", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(TestService.json(response).get("detail").stringValue())
                .isEqualTo("Content-Type \"text/csv\" is not read. Allowed: multipart/form-data");
    }

    @Test
    void aFormatThatCannotBeGivenIsRefusedWithThoseThatCan() {
        JsonNode problem = refused(406, SCREEN, roster(), "Accept", "text/html", "Accept-Language", "en");

        assertThat(problem.get("detail").stringValue())
                .isEqualTo("Accept names nothing that can be given. Offered: application/json, application/x-ndjson, "
                        + ScreeningFormat.WORKBOOK + ", text/csv");
    }

    @Test
    void aRosterThatIsRefusedIsAProblemInWhateverFormatItWasAskedFor() {
        Multipart pdf = new Multipart().file("roster", "a.xlsx", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

        for (ScreeningFormat format : ScreeningFormat.values()) {
            JsonNode problem = refused(415, SCREEN, pdf, "Accept", format.type().toString());

            assertThat(problem.get("type").stringValue()).isEqualTo("urn:clausewise:problem:roster-wrong-kind");
            assertThat(problem.get("title").stringValue()).isEqualTo("不是名册文件");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfARosterIsAProblemOfTheSameCodeAndStatus(RefusalCode refusal) {
        assertThat(Code.of(refusal).id()).isEqualTo(refusal.code());
        assertThat(Code.of(refusal).status()).isEqualTo(refusal.httpStatus());
    }

    @Test
    void anUploadThatStopsIsGivenUp() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + SCREEN + " HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\nContent-Type: "
                                    + roster().contentType() + "\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(roster().unfinished());

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("Connection: close")
                    .endsWith("\"detail\":\"the request body did not arrive in time\"}");
        }
    }

    @Test
    void whoFindsNoPlaceIsAskedToComeAgain() {
        Admission admission = new Admission(1, Duration.ZERO);
        Admission.Place place = admission.placeOrBusy();

        assertThatThrownBy(admission::placeOrBusy)
                .isInstanceOf(ProblemException.class)
                .hasMessage("too many requests at a time, try again later");

        place.close();
        admission.placeOrBusy().close();
    }

    private static Multipart roster() {
        return new Multipart().file("roster", "a.csv", ROSTER);
    }

    private JsonNode refused(int status, String path, Multipart body, String... headers) {
        HttpResponse<byte[]> response = service.post(path, body, headers);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        return TestService.json(text);
    }
}
