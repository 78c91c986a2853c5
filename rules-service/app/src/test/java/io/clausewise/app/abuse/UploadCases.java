package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Uploads beyond the limit of 32 MB, with their length said before or not at all; and one that never ends. */
final class UploadCases {
    private static final long LIMIT = 32 << 20;
    private static final String DETAIL = "文件超过 32 MB。允许：拆成几个文件分别提交";

    private UploadCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("3 one byte over the limit", UploadCases::oneByteMore),
                new AbuseCase("3 a length over the limit, refused before the body", UploadCases::announced),
                new AbuseCase("3 chunks without a length, refused before they end", UploadCases::chunked),
                new AbuseCase("40 an upload that is cut off", UploadCases::cutOff));
    }

    private static void oneByteMore(AbusedService service, Path folder) throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LIMIT + 1);
        }

        RefusedCases.assertRefused(service.screen(file, AbusedService.NDJSON), "roster-too-large", DETAIL);
    }

    private static void announced(AbusedService service, Path folder) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(AbusedService.head("Content-Length: " + (LIMIT + (2 << 20))) + AbusedService.opening("a")));
            out.flush();

            assertTooLarge(socket);
            assertClosed(() -> out.write(new byte[1 << 20]));
        }
    }

    private static void chunked(AbusedService service, Path folder) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(AbusedService.head("Transfer-Encoding: chunked")));
            chunk(out, ascii(AbusedService.opening("a.xlsx")));
            byte[] piece = new byte[1 << 20];
            for (int i = 0; i <= LIMIT >> 20; i++) {
                chunk(out, piece);
            }

            assertTooLarge(socket);
            assertClosed(() -> chunk(out, piece));
        }
    }

    private static void cutOff(AbusedService service, Path folder) throws Exception {
        try (Socket socket = service.beginUpload()) {
            service.awaitFiles(1);
            // as a client does that is killed
            socket.setSoLinger(true, 0);
        }

        service.awaitFiles(0);
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write(ascii(Integer.toHexString(bytes.length) + "\r\n"));
        out.write(bytes);
        out.write(ascii("\r\n"));
        out.flush();
    }

    /** The answer comes though the body has not ended. */
    private static void assertTooLarge(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        List<String> head = new ArrayList<>();
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            head.add(line);
        }
        assertThat(head.get(0)).startsWith("HTTP/1.1 413 ");
        assertThat(head).contains("Connection: close");
        char[] body = new char[400];
        assertThat(new String(body, 0, in.read(body)))
                .contains("urn:clausewise:problem:roster-too-large", "the file is larger than 32 MB");
    }

    private interface Piece {
        void send() throws IOException;
    }

    /** Some of the rest is taken, so that a client that writes before it reads sees the answer; then nobody listens. */
    private static void assertClosed(Piece piece) {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 64; i++) {
                        piece.send();
                    }
                })
                .isInstanceOf(SocketException.class);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
