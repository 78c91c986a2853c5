package io.clausewise.app.live;

import io.clausewise.app.ClausewiseApplication;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A service on a folder of rules of its own. */
final class LiveService implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param settings as on the command line */
    LiveService(Path rules, String... settings) {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--rules.location=" + rules, "--rules.interval=50ms"));
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(one -> one.startsWith("--rules.settle="))) {
            arguments.add("--rules.settle=100ms");
        }
        context = ClausewiseApplication.application().run(arguments.toArray(String[]::new));
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where a page of it is. */
    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    JsonNode get(String path) {
        return TestService.json(send(request(path).GET()));
    }

    /** The ruleset, asked for by somebody who has this version. */
    HttpResponse<String> rulesetUnless(String version) {
        return send(request("/api/v1/ruleset")
                .header("If-None-Match", '"' + version + '"')
                .GET());
    }

    /** A figure of the metrics by its name with labels; 0 where it is not there. */
    double metric(String name) {
        return send(request("/actuator/prometheus").GET())
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    HttpResponse<String> reload() {
        return send(request("/api/v1/ruleset/reload").POST(BodyPublishers.noBody()));
    }

    /** The outcome of somebody of that rank. */
    JsonNode evaluate(int rank) {
        HttpResponse<String> response = send(request("/api/v1/evaluations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"profile": {"competitions": [{"rank": %d}]}, "programs": ["toy"]}""".formatted(rank))));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return TestService.json(response);
    }

    String outcome(int rank) {
        return evaluate(rank).at("/verdicts/0/outcome").stringValue();
    }

    String health() {
        return get("/actuator/health").at("/status").stringValue();
    }

    JsonNode rulesetHealth() {
        return get("/actuator/health").at("/components/ruleset");
    }

    /** Waits until it is so; it must become so within two minutes. */
    static void until(BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 2_400; i++) {
            if (so.getAsBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it has not become so");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
