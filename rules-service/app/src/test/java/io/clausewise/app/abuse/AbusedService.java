package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.clausewise.app.ChildProcess;
import io.clausewise.app.TestService;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The service in a JVM of its own with a small heap, of 512 MB if nothing else is said, and all its temp files in one folder. */
final class AbusedService implements AutoCloseable {
    static final String PROGRAM = "wenzhou-chief-technician-2021";
    static final String NDJSON = TestService.NDJSON;
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BOUNDARY = "----clausewise-abuse";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Path temp;
    private final ChildProcess process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    AbusedService(Path temp) throws IOException {
        this(temp, "512m");
    }

    /** @param heap at most, as {@code -Xmx} has it */
    AbusedService(Path temp, String heap) throws IOException {
        this.temp = temp;
        this.process = ChildProcess.service("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=" + temp);
    }

    int port() {
        return process.port();
    }

    /** What it has logged, line by line. */
    List<String> log() {
        return process.log();
    }

    /** Sends a roster, to be told in Chinese. */
    Answer screen(Path file, String accept) throws IOException, InterruptedException {
        return screen(file, accept, "zh", "");
    }

    /** @param query more of it, such as {@code &asOf=2021-09-28} */
    Answer screen(Path file, String accept, String language, String query) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create(
                                "http://127.0.0.1:" + port() + "/api/v1/screenings?program=" + PROGRAM + query))
                        .timeout(LONGEST)
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(multipart(file))
                        .build(),
                BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** Sends a list to be ranked, to be told in English. */
    Answer rank(byte[] body) throws IOException, InterruptedException {
        return post("/api/v1/rankings", "application/json", body);
    }

    /** Sends an archive of rules to be checked, to be told in English. */
    Answer checkRules(byte[] zip) throws IOException, InterruptedException {
        return post("/api/v1/ruleset/checks", "application/zip", zip);
    }

    private Answer post(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .timeout(LONGEST)
                        .header("Accept-Language", "en")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** What stands before the file in a body. */
    static String opening(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"roster\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    static String head(String bodyHeader) {
        return "POST /api/v1/screenings?program=" + PROGRAM + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + NDJSON
                + "\r\nAccept-Language: en\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n"
                + bodyHeader + "\r\n\r\n";
    }

    private static BodyPublisher multipart(Path file) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString(opening(file.getFileName().toString())),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    /** It answers, and has forgotten what it was sent. */
    void assertUnharmed() throws IOException, InterruptedException {
        HttpResponse<String> health = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/actuator/health"))
                        .timeout(LONGEST)
                        .build(),
                BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(TestService.json(health.body()).path("status").asString()).isEqualTo("UP");
        assertThat(files(temp)).isEmpty();
    }

    /** Sends a megabyte of an upload that has more, and leaves it at that. */
    Socket beginUpload() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        OutputStream out = socket.getOutputStream();
        out.write((head("Content-Length: 9000000") + opening("a.xlsx")).getBytes(StandardCharsets.UTF_8));
        out.write(new byte[1 << 20]);
        out.flush();
        return socket;
    }

    /** Until there are so many temp files; a test that waits in vain fails. */
    void awaitFiles(int count) {
        assertTimeoutPreemptively(LONGEST, () -> {
            while (files(temp).size() != count) {
                Thread.sleep(20);
            }
        });
    }

    /** Files in a service's temp folder, at any depth. */
    static List<Path> files(Path temp) throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** As a machine does that is out of memory. */
    void kill() {
        process.close();
    }

    @Override
    public void close() {
        kill();
    }
}
