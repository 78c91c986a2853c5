package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the lines of a bulk request, and what in those of its answer. */
class BulkTest {
    private final TestService service = TestService.get();

    private static String line(String reference) {
        return "{\"profile\":{\"reference\":\"" + reference + "\"},\"programs\":[\"wenzhou-direct-review-2020\"],"
                + "\"asOf\":\"2020-10-01\"}";
    }

    private String verdict(String reference) {
        return "{\"reference\":\"" + reference + "\",\"ruleset\":{\"version\":\"" + service.version()
                + "\",\"loadedAt\":\"" + service.loadedAt()
                + "\"},\"verdicts\":[{\"program\":\"wenzhou-direct-review-2020\","
                + "\"title\":" + title() + ","
                + "\"document\":\"温人社发〔2020〕86号\",\"asOf\":\"2020-10-01\",\"outcome\":\"UNDETERMINED\","
                + "\"grade\":null,\"notices\":[]}]}";
    }

    private String title() {
        return TestService.json(service.get("/api/v1/programs/wenzhou-direct-review-2020"))
                .get("title")
                .toString();
    }

    private List<String> answers(String lines) {
        return service.bulk(lines.getBytes(StandardCharsets.UTF_8))
                .body()
                .lines()
                .toList();
    }

    @Test
    void everyLineIsAnsweredByALineInTheSameOrder() {
        HttpResponse<String> response =
                service.bulk((line("一") + "\n" + line("二") + "\n" + line("三") + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(response.body()).isEqualTo(verdict("一") + "\n" + verdict("二") + "\n" + verdict("三") + "\n");
    }

    @Test
    void blankLinesAreSkippedButCountedAndTheLastNeedsNoEnd() {
        assertThat(answers("\n \t\r\n" + line("a") + "\r\n\n\n{\n" + line("b")))
                .containsExactly(
                        verdict("a"),
                        "{\"type\":\"urn:clausewise:problem:malformed-json\",\"title\":\"Malformed JSON\","
                                + "\"status\":400,\"detail\":\"line 6, column 2: it ends too early, perhaps a }, ] or"
                                + " quote is missing\",\"line\":6,\"column\":2}",
                        verdict("b"));
    }

    @Test
    void aLineThatIsNoJsonKeepsTheReferenceBeforeItsFault() {
        assertThat(answers("{\"programs\":[],\"profile\":{\"reference\":\"b\",\"marks\":NaN}}\n"
                        + "{\"profile\":{\"marks\":NaN,\"reference\":\"c\"}}\n"))
                .satisfiesExactly(
                        before -> assertThat(TestService.json(before)
                                        .get("reference")
                                        .stringValue())
                                .isEqualTo("b"),
                        after -> assertThat(TestService.json(after).has("reference"))
                                .isFalse());
    }

    @Test
    void aBadLineGetsAProblemWithItsNumberAndReferenceAndTheRestGoesOn() {
        assertThat(answers(line("a") + "\n{\"profile\":{\"reference\":\"b\",\"person\":{\"gender\":1}}}\n" + line("c")
                        + "\n"))
                .containsExactly(
                        verdict("a"),
                        "{\"type\":\"urn:clausewise:problem:invalid-request\",\"title\":\"The request is not valid\","
                                + "\"status\":422,\"detail\":\"1 fault, see errors\",\"line\":2,\"reference\":\"b\","
                                + "\"errors\":[{\"pointer\":\"/profile/person/gender\",\"message\":\"the number 1 is not"
                                + " one of the words allowed. Allowed: MALE, FEMALE\"}]}",
                        verdict("c"));
    }

    @Test
    void aLineThatIsNotUtf8IsThatLinesProblem() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes((line("a") + "\n{\"profile\":{\"reference\":\"").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(new byte[] {(byte) 0xc3, (byte) 0x28});
        lines.writeBytes(("\"}}\n" + line("c")).getBytes(StandardCharsets.UTF_8));

        List<String> answers = service.bulk(lines.toByteArray()).body().lines().toList();

        assertThat(answers).hasSize(3);
        assertThat(List.of(answers.get(0), answers.get(2))).containsExactly(verdict("a"), verdict("c"));
        assertThat(answers.get(1))
                .startsWith("{\"type\":\"urn:clausewise:problem:malformed-json\",\"title\":\"Malformed JSON\","
                        + "\"status\":400,\"detail\":\"line 2, column 26: these bytes are not UTF-8.")
                .endsWith(",\"line\":2,\"column\":26}");
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndTheRestGoesOn() {
        String justRight = line("a") + " ".repeat((1 << 20) - line("a").length());
        String endless = "x".repeat(50_000_000);

        assertThat(answers(justRight + "\n" + justRight + " \n" + endless + "\n" + line("d")))
                .containsExactly(verdict("a"), tooLong(2), tooLong(3), verdict("d"));
    }

    private static String tooLong(int line) {
        return "{\"type\":\"urn:clausewise:problem:line-too-long\",\"title\":\"Line too long\",\"status\":413,"
                + "\"detail\":\"the line has more than 1048576 bytes and was not read\",\"line\":" + line + "}";
    }

    @Test
    void noLinesNoAnswers() {
        assertThat(service.bulk(new byte[0]).statusCode()).isEqualTo(200);
        assertThat(answers("")).isEmpty();
        assertThat(answers("\n\n")).isEmpty();
    }

    @Test
    void ordinaryJsonIsSentElsewhere() {
        HttpResponse<String> response = service.post(
                "/api/v1/evaluations/bulk", line("a"), "Content-Type", TestService.JSON, "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(TestService.json(response).get("detail").stringValue())
                .isEqualTo("Content-Type \"application/json\" is not read. Allowed: application/x-ndjson");
    }
}
