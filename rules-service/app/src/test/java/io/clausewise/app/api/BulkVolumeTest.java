package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ChildProcess;
import io.clausewise.app.Resources;
import io.clausewise.app.TestService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.node.ObjectNode;

/** More lines than fit into memory pass through a service of its own with a heap of 512 MB. */
class BulkVolumeTest {
    private static final long BYTES = 1L << 30;

    @Test
    void aGigabyteOfLinesPassesAHeapOfHalfAGigabyte(TestReporter reporter) throws Exception {
        try (ChildProcess service = ChildProcess.service("-Xmx512m")) {
            byte[] line = line();
            long lines = BYTES / line.length + 1;
            long start = System.nanoTime();
            try (Socket socket = new Socket("127.0.0.1", service.port())) {
                OutputStream out = socket.getOutputStream();
                out.write(("POST /api/v1/evaluations/bulk?detail=outcome HTTP/1.1\r\nHost: localhost\r\n"
                                + "Connection: close\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                                + lines * line.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                CompletableFuture<Long> answered = CompletableFuture.supplyAsync(reading(socket));
                for (long i = 0; i < lines; i++) {
                    out.write(line);
                }
                assertThat(answered.get()).isEqualTo(lines);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            reporter.publishEntry(lines + " lines, " + lines * line.length + " bytes, " + millis + " ms");
        }
    }

    /** Counts the answers, each of which must be a verdict. */
    private static Supplier<Long> reading(Socket socket) {
        return () -> {
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
                return in.lines()
                        .filter(line -> line.contains("\"outcome\":\"ELIGIBLE\""))
                        .count();
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        };
    }

    /** A real profile, with a note as officers write them: about 2.5 KB. */
    private static byte[] line() {
        ObjectNode request = (ObjectNode) TestService.json(Resources.text("/openapi/evaluation-request.json"));
        ObjectNode attestation = (ObjectNode) request.at("/profile/attestations/0");
        attestation.put("note", "经单位核实，本人遵纪守法，职业道德良好。".repeat(20));
        return (request + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
