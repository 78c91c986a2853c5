package io.clausewise.benchmarks.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jar serving a folder of rules with a heap of 512 MB. */
final class MeasuredService implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String PERSON = """
            {"profile": {"competitions": [{"level": "PROVINCIAL", "tier": 1, "rank": 2}], "employment": {"city": "杭州市"}},
             "programs": ["hangzhou-chief-technician-2017"]}""";

    private final Process process;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    MeasuredService(Path jar, Path rules, String settle) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--rules.watch=false",
                        "--rules.settle=" + settle,
                        "--rules.location=" + rules)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        address = URI.create("http://127.0.0.1:" + port(output));
        Thread rest = new Thread(() -> output.lines().forEach(line -> {}), "service-output");
        rest.setDaemon(true);
        rest.start();
    }

    private static String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    /** @throws IllegalStateException if it is not answered with a verdict */
    void evaluate() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/evaluations"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(PERSON))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** The status it is answered with, in the end. */
    CompletableFuture<Integer> reload() {
        return client.sendAsync(
                        HttpRequest.newBuilder(address.resolve("/api/v1/ruleset/reload"))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /** How many reloads there were, as its metrics tell. */
    String reloads() throws IOException, InterruptedException {
        HttpResponse<String> metrics = client.send(
                HttpRequest.newBuilder(address.resolve("/actuator/prometheus")).build(), BodyHandlers.ofString());
        return metrics.body()
                .lines()
                .filter(line -> line.startsWith("clausewise_ruleset_reloads_total"))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
