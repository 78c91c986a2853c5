package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ChildProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Many bodies written to fill the heap at a time do not: the service has 512 MB here. */
class ParallelBodiesTest {
    private static final int REQUESTS = 30;

    @Test
    void bodiesThatSwellInMemoryAreWorkedOnAFewAtATime() throws Exception {
        String body = "{\"profile\":{\"honours\":[" + "[],".repeat(340_000) + "[]]}}";
        HttpClient client = HttpClient.newHttpClient();
        try (ChildProcess service = ChildProcess.service("-Xmx512m", "-XX:+ExitOnOutOfMemoryError")) {
            String url = "http://127.0.0.1:" + service.port();
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/evaluations"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                sent.add(client.sendAsync(request, BodyHandlers.ofString()));
            }

            for (CompletableFuture<HttpResponse<String>> each : sent) {
                HttpResponse<String> response = each.get();
                if (response.statusCode() == 503) {
                    assertThat(response.headers().firstValue("Retry-After")).contains("1");
                    assertThat(response.body()).contains("urn:clausewise:problem:busy", "同时的请求太多，请稍后再试");
                } else {
                    assertThat(response.statusCode()).isEqualTo(422);
                }
            }
            HttpRequest health =
                    HttpRequest.newBuilder(URI.create(url + "/actuator/health")).build();
            assertThat(client.send(health, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }
}
