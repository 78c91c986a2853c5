package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What operations see, and what strangers do not. */
class OperationsTest {
    private final TestService service = TestService.get();

    @Test
    void healthNamesTheRulesetInService() {
        JsonNode health = TestService.json(service.get("/actuator/health"));

        assertThat(health.get("status").stringValue()).isEqualTo("UP");
        assertThat(health.at("/components/ruleset").toString())
                .isEqualTo("{\"details\":{\"version\":\"" + service.version() + "\",\"loadedAt\":\""
                        + service.loadedAt() + "\",\"programs\":10},\"status\":\"UP\"}");
    }

    @Test
    void verdictsAreCountedByProgrammeAndOutcomeAndTimed() {
        String counter = "clausewise_evaluations_total{outcome=\"UNDETERMINED\",program=\"hangzhou-artisan-2016\"}";
        double before = metric(counter);
        double timed = metric("clausewise_evaluation_duration_seconds_count");

        service.evaluate("{\"profile\":{},\"programs\":[\"hangzhou-artisan-2016\"]}");

        assertThat(metric(counter)).isEqualTo(before + 1);
        assertThat(metric("clausewise_evaluation_duration_seconds_count")).isEqualTo(timed + 1);
    }

    @Test
    void refusedRequestsAndLinesAreCountedByCode() {
        String counter = "clausewise_requests_refused_total{code=\"malformed-json\"}";
        double before = metric(counter);

        service.evaluate("{");
        service.bulk("{\n[\n".getBytes(StandardCharsets.UTF_8));

        assertThat(metric(counter)).isEqualTo(before + 3);
    }

    @Test
    void theRulesetIsAMetricToo() {
        assertThat(metric("clausewise_ruleset_info{version=\"" + service.version() + "\"}"))
                .isEqualTo(1);
        assertThat(metric("clausewise_ruleset_programs")).isEqualTo(10);
        assertThat(metric("clausewise_ruleset_loaded_seconds")).isGreaterThan(1_700_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a|b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void whatIsNoHttpIsAnsweredByAProblemWithoutAWordAboutTheServer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();

            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json")
                    .endsWith("{\"type\":\"urn:clausewise:problem:invalid-http\",\"title\":\"HTTP 请求有误\","
                            + "\"status\":400,\"detail\":\"这不是完整正确的 HTTP 请求\"}");
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Server:", "Exception", "<html");
        }
    }

    @Test
    void answersDoNotSayWhatServesThem() {
        HttpResponse<String> response = service.get("/api/v1/programs");

        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    private double metric(String name) {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }
}
