package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A screening while it is under way. */
class ScreeningStreamingTest {
    private static final int PEOPLE = 60_000;
    /** With it a roster is too large to be kept in memory: it is read from its file until the end. */
    private static final String REMARK = "x".repeat(450);

    private final TestService service = TestService.get();

    @Test
    void eventsComeWhileRowsAreJudgedAndNobodyIsJudgedForAClientWhoIsGone() throws Exception {
        double before = judged();
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            firstRow(send(socket, ""));
            // as a client does that is killed
            socket.setSoLinger(true, 0);
        }

        assertThat(settled() - before).isBetween(1.0, PEOPLE - 1.0);
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
        service.assertNoTempFiles();
    }

    @Test
    void whatFailsAfterTheFirstEventIsTheLast() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            BufferedReader answer = send(socket, REMARK);
            firstRow(answer);
            cutOffTheRoster();

            String last = answer.lines()
                    .filter(line -> line.startsWith("{\"event\":"))
                    .reduce("", (before, line) -> line);

            assertThat(last)
                    .isEqualTo("{\"event\":\"problem\",\"type\":\"urn:clausewise:problem:internal-error\","
                            + "\"title\":\"Internal error\",\"status\":500,\"detail\":\"the fault is the service's, not the"
                            + " request's; it is in the log\"}");
        }
        service.assertNoTempFiles();
    }

    /** What a disk that fails does: the file under way ends here. */
    private void cutOffTheRoster() throws IOException {
        try (Stream<Path> files = Files.list(service.rosters())) {
            for (Path file : files.toList()) {
                Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            }
        }
    }

    private static BufferedReader send(Socket socket, String remark) throws IOException {
        socket.setSoTimeout(30_000);
        Multipart roster = roster(remark);
        byte[] body = roster.bytes();
        socket.getOutputStream()
                .write(("POST /api/v1/screenings?program=wenzhou-chief-technician-2021 HTTP/1.1\r\nHost: a\r\n"
                                + "Connection: close\r\nAccept-Language: en\r\nAccept: " + TestService.NDJSON
                                + "\r\nContent-Type: " + roster.contentType() + "\r\nContent-Length: " + body.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void firstRow(BufferedReader answer) throws IOException {
        String line = answer.readLine();
        while (!line.startsWith("{\"event\":\"row\"")) {
            line = answer.readLine();
        }
    }

    private static Multipart roster(String remark) {
        StringBuilder roster = new StringBuilder("姓名,工作单位,现技术等级,备注\n");
        for (int i = 0; i < PEOPLE; i++) {
            roster.append("试").append(i).append(",温州样例厂,技师,").append(remark).append('\n');
        }
        return new Multipart().file("roster", "a.csv", roster.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The count of rows judged once it has stood still and no roster is left; at most a minute. */
    private double settled() throws Exception {
        double last = -1;
        for (int i = 0; i < 120 && (last != judged() || busy()); i++) {
            last = judged();
            Thread.sleep(500);
        }
        return last;
    }

    private boolean busy() throws IOException {
        try (Stream<Path> files = Files.list(service.rosters())) {
            return files.findAny().isPresent();
        }
    }

    private double judged() {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("clausewise_screening_rows_total{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
