package io.clausewise.app.abuse;

import io.clausewise.app.ChildProcess;
import io.clausewise.app.TestService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A service in a JVM of its own, with a heap of 512 MB, that watches a folder of rules. */
final class RulesService implements AutoCloseable {
    private final ChildProcess process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param temp for all its temp files
     * @param interval between two looks at the rules
     * @param settle how long nothing may have changed before it reads the rules
     */
    RulesService(Path rules, Path temp, String interval, String settle) throws IOException {
        process = ChildProcess.service(
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temp,
                "-Drules.location=" + rules,
                "-Drules.interval=" + interval,
                "-Drules.settle=" + settle);
    }

    List<String> log() {
        return process.log();
    }

    HttpResponse<String> reload() throws IOException, InterruptedException {
        return send(request("/api/v1/ruleset/reload").POST(BodyPublishers.noBody()));
    }

    JsonNode ruleset() throws IOException, InterruptedException {
        return TestService.json(send(request("/api/v1/ruleset").GET()));
    }

    /** Answered with 200: nothing that asks for health takes the service away. */
    HttpResponse<String> health() throws IOException, InterruptedException {
        return send(request("/actuator/health").GET());
    }

    /** A figure of the metrics by its name with labels; 0 where it is not there. */
    double metric(String name) throws IOException, InterruptedException {
        return send(request("/actuator/prometheus").GET())
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    /** The answer about somebody of that rank in a competition of the province, with everything in it. */
    HttpResponse<String> evaluate(int rank) throws IOException, InterruptedException {
        return send(request("/api/v1/evaluations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"profile": {"competitions": [{"level": "PROVINCIAL", "rank": %d}]}, "programs": ["toy"]}""".formatted(rank))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + process.port() + path))
                .header("Accept-Language", "zh")
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.close();
    }
}
