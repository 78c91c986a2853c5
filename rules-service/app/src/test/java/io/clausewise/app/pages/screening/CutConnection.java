package io.clausewise.app.pages.screening;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** A way to the service that breaks in the middle of a screening's answer. */
final class CutConnection implements Closeable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int service;
    private final long longest;

    /**
     * Opens it.
     *
     * @param service port of the service
     * @param longest as many bytes of the answer come through
     */
    CutConnection(int service, long longest) throws IOException {
        this.service = service;
        this.longest = longest;
        start(() -> {
            while (true) {
                Socket browser = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), service());
                AtomicBoolean screening = new AtomicBoolean();
                start(() -> pass(browser, behind, screening, false));
                start(() -> pass(behind, browser, screening, true));
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    private int service() {
        return service;
    }

    private void pass(Socket from, Socket to, AtomicBoolean screening, boolean answer) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] buffer = new byte[8192];
            long told = 0;
            for (int read; told < longest && (read = in.read(buffer)) >= 0; ) {
                if (!answer
                        && new String(buffer, 0, read, StandardCharsets.ISO_8859_1)
                                .contains("POST /api/v1/screenings")) {
                    screening.set(true);
                }
                told += answer && screening.get() ? read : 0;
                to.getOutputStream().write(buffer, 0, read);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // one end is gone: so is this
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
