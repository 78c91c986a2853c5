package io.clausewise.app;

import io.clausewise.app.config.RulesetHolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with the shipped rules, started once for all tests, and spoken to over HTTP. */
public final class TestService implements AutoCloseable {
    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;
    private final int port;
    private final Path rosters;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestService(String... settings) {
        rosters = newFolder();
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--clausewise.roster.folder=" + rosters));
        all.addAll(List.of(settings));
        context = ClausewiseApplication.application().run(all.toArray(String[]::new));
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static final class Once {
        private static final TestService SERVICE = new TestService("--clausewise.limits.pause=4s");
    }

    /** Ends with the JVM, as Spring's own hook sees to. */
    public static TestService get() {
        return Once.SERVICE;
    }

    /** Another one, for whoever asks to close. */
    public static TestService with(String... settings) {
        return new TestService(settings);
    }

    @Override
    public void close() {
        context.close();
    }

    public int port() {
        return port;
    }

    /** Where rosters are kept while they are worked on; nothing is left there. */
    public Path rosters() {
        return rosters;
    }

    /** That no temp file is left, once the service has let go of those of answers that have just arrived. */
    public void assertNoTempFiles() {
        List<Path> files = List.of();
        for (int i = 0; i < 100; i++) {
            try (Stream<Path> all = Files.list(rosters)) {
                files = all.toList();
                if (files.isEmpty()) {
                    return;
                }
                Thread.sleep(50);
            } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
            }
        }
        throw new AssertionError("temp files are left: " + files);
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("clausewise-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The version of the shipped rules. */
    public String version() {
        return context.getBean(RulesetHolder.class).current().ruleset().version();
    }

    public String loadedAt() {
        return context.getBean(RulesetHolder.class).current().loadedAt().toString();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> method(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body));
    }

    /** What is got, as bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    /** Posts a multipart body and takes whatever is answered as bytes. */
    public HttpResponse<byte[]> post(String path, Multipart body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", body.contentType())
                        .POST(BodyPublishers.ofByteArray(body.bytes())),
                BodyHandlers.ofByteArray());
    }

    /** Asks for verdicts, in English where it goes wrong. */
    public HttpResponse<String> evaluate(String body) {
        return post("/api/v1/evaluations", body, "Content-Type", JSON, "Accept-Language", "en");
    }

    /** Asks for outcomes in bulk, in English where it goes wrong. */
    public HttpResponse<String> bulk(byte[] lines) {
        return post("/api/v1/evaluations/bulk?detail=outcome", lines, "Content-Type", NDJSON, "Accept-Language", "en");
    }

    public static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    public static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
