package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.app.TestService;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bulk requests while they are under way: answers come as lines go, and neither side runs ahead of the other. */
class BulkStreamingTest {
    private static final Pattern CHUNK = Pattern.compile("\\r\\n[0-9a-f]+\\r\\n");

    private final TestService service = TestService.get();

    private static String line(int reference) {
        return "{\"profile\":{\"reference\":\"" + reference + "\",\"person\":{}}}\n";
    }

    private static String reference(String answer) {
        return TestService.json(answer).get("reference").stringValue();
    }

    @Test
    void theFirstVerdictComesBeforeTheSecondLineIsSent() throws IOException {
        try (BulkConnection connection = new BulkConnection(service.port(), "full")) {
            assertThat(connection.head()).startsWith("HTTP/1.1 200").contains("Content-Type: application/x-ndjson");
            for (int i = 1; i <= 3; i++) {
                connection.send(line(i));
                assertThat(reference(connection.answer())).isEqualTo(String.valueOf(i));
            }
            connection.end();
            assertThat(connection.answer()).isEmpty();
        }
    }

    @Test
    void aVerdictWaitsNeitherForTheRestOfAnotherLineNorOfAChunk() throws IOException {
        try (BulkConnection connection = new BulkConnection(service.port(), "outcome")) {
            connection.head();
            connection.send(line(1) + line(2) + "{\"profile\":");
            assertThat(reference(connection.answer())).isEqualTo("1");
            assertThat(reference(connection.answer())).isEqualTo("2");
            connection.send("{\"reference\":\"3\"}}\n");
            assertThat(reference(connection.answer())).isEqualTo("3");
            // the beginning of a chunk's length, and then nothing for a while
            String fourth = line(4);
            connection.sendRaw(Integer.toHexString(fourth.length()) + "\r\n" + fourth + "\r\n1");
            assertThat(reference(connection.answer())).isEqualTo("4");
            connection.sendRaw("0\r\n" + " ".repeat(16) + "\r\n");
            connection.send("\n" + line(5));
            assertThat(reference(connection.answer())).isEqualTo("5");
        }
    }

    @Test
    void aLineMayComeByteByByte() throws IOException {
        try (BulkConnection connection = new BulkConnection(service.port(), "outcome")) {
            connection.head();
            for (char c : line(1).toCharArray()) {
                connection.send(String.valueOf(c));
            }
            assertThat(reference(connection.answer())).isEqualTo("1");
        }
    }

    @Test
    void aClientThatDoesNotReadIsNotReadFromAndLosesNothing() throws Exception {
        int lines = 40_000;
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", service.port()))) {
            ByteBuffer request = request(lines);
            int whole = request.remaining();
            channel.configureBlocking(false);
            int accepted = writeUntilStalled(channel, request);

            // forty thousand full verdicts are more than a gigabyte: it cannot have taken all and kept the answers
            assertThat(accepted).isLessThan(whole);
            assertThat(readAll(channel, request, 3_000)).isGreaterThanOrEqualTo(3_000);
        }
    }

    private static ByteBuffer request(int lines) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            body.append("{\"profile\":{\"reference\":\"n")
                    .append(i)
                    .append("\",\"person\":{}}}")
                    .append(" ".repeat(400))
                    .append('\n');
        }
        String head =
                "POST /api/v1/evaluations/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n";
        return ByteBuffer.wrap((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes until the other side has taken nothing for a second. */
    private static int writeUntilStalled(SocketChannel channel, ByteBuffer request) throws Exception {
        int written = 0;
        long last = System.nanoTime();
        while (request.hasRemaining() && System.nanoTime() - last < 1_000_000_000L) {
            int now = channel.write(request);
            if (now > 0) {
                written += now;
                last = System.nanoTime();
            } else {
                Thread.sleep(10);
            }
        }
        return written;
    }

    /** Reads so many answers, writing on; their references must count up. */
    private static int readAll(SocketChannel channel, ByteBuffer request, int answers) throws Exception {
        Pattern reference = Pattern.compile("\\{\"reference\":\"n(\\d+)\"");
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < answers) {
            channel.write(request);
            buffer.clear();
            int read = channel.read(buffer);
            assertThat(read).isNotNegative();
            if (read == 0) {
                Thread.sleep(1);
                continue;
            }
            text.append(new String(buffer.array(), 0, read, StandardCharsets.ISO_8859_1));
            // where one chunk of the answer ends and the next begins a reference may be cut in two
            String joined = CHUNK.matcher(text).replaceAll("");
            text.setLength(0);
            text.append(joined);
            Matcher matcher = reference.matcher(text);
            int end = 0;
            while (matcher.find()) {
                // a digit cut off by the end of what has come is read with the rest
                if (matcher.end() == text.length()) {
                    break;
                }
                assertThat(Integer.parseInt(matcher.group(1))).isEqualTo(next++);
                end = matcher.end();
            }
            text.delete(0, Math.max(end, text.length() - 100));
        }
        return next;
    }

    @Test
    void nothingMoreIsEvaluatedOnceTheClientIsGone() throws Exception {
        double before = evaluations();
        try (BulkConnection connection = new BulkConnection(service.port(), "full")) {
            connection.head();
            // five programmes each: fifty megabytes of answers, of which the client takes one
            connection.send(line(1).repeat(1_000));
            reference(connection.answer());
            connection.reset();
        }

        assertThat(settled() - before).isBetween(5.0, 4_995.0);
        // and the service is as well as before
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatFallsSilentIsCutOffAndSeesThatTheAnswerIsNotWhole() throws IOException {
        try (BulkConnection connection = new BulkConnection(service.port(), "outcome")) {
            connection.head();
            connection.send(line(1) + "{\"profile\":");
            assertThat(reference(connection.answer())).isEqualTo("1");

            assertThatThrownBy(connection::answer)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the connection ended");
        }
    }

    /** The count of evaluations once it has stood still; at most ten seconds. */
    private double settled() throws InterruptedException {
        double last = -1;
        for (int i = 0; i < 50 && last != evaluations(); i++) {
            last = evaluations();
            Thread.sleep(200);
        }
        return last;
    }

    private double evaluations() {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("clausewise_evaluations_total{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
