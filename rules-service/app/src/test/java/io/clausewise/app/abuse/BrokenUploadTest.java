package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that never end, on bare sockets, to a service of its own that may be killed. */
class BrokenUploadTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    @Test
    void anUploadThatIsCutOffLeavesNothing() throws Exception {
        try (AbusedService service = new AbusedService(temp)) {
            try (Socket socket = halfSent(service)) {
                await(service, 1);
                // as a client does that is killed
                socket.setSoLinger(true, 0);
            }

            await(service, 0);
            service.assertUnharmed();
        }
    }

    @Test
    void whatAKilledServiceLeavesIsSweptByTheNext() throws Exception {
        try (AbusedService killed = new AbusedService(temp)) {
            Socket socket = halfSent(killed);
            await(killed, 1);
            killed.kill();
            socket.close();
        }
        assertThat(AbusedService.files(temp)).hasSize(1);

        try (AbusedService next = new AbusedService(temp)) {
            next.assertUnharmed();
        }
    }

    /** An upload of which a megabyte came, and no more will. */
    private static Socket halfSent(AbusedService service) throws IOException {
        Socket socket = new Socket("127.0.0.1", service.port());
        OutputStream out = socket.getOutputStream();
        out.write(text(AbusedService.head("Content-Length: 9000000") + AbusedService.opening("a.xlsx")));
        out.write(new byte[1 << 20]);
        out.flush();
        return socket;
    }

    /** Until there are so many temp files; a test that waits in vain fails by its timeout. */
    private static void await(AbusedService service, int files) {
        assertTimeoutPreemptively(LONGEST, () -> {
            while (AbusedService.files(service.temp()).size() != files) {
                Thread.sleep(20);
            }
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
