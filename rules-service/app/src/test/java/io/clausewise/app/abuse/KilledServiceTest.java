package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed in the middle of an upload, and the one started in its place. */
class KilledServiceTest {
    @TempDir
    Path temp;

    @Test
    void whatAKilledServiceLeavesIsSweptByTheNext() throws Exception {
        try (AbusedService killed = new AbusedService(temp)) {
            Socket socket = killed.beginUpload();
            killed.awaitFiles(1);
            killed.kill();
            socket.close();
        }
        assertThat(AbusedService.files(temp)).hasSize(1);

        try (AbusedService next = new AbusedService(temp)) {
            next.assertUnharmed();
        }
    }
}
