package io.clausewise.app.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client of the bulk interface on a bare socket (HTTP/1.1, chunked both ways), to see what arrives when. */
final class BulkConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int chunk;
    private boolean ended;

    BulkConnection(int port, String detail) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        sendRaw("POST /api/v1/evaluations/bulk?detail=" + detail + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-ndjson\r\nAccept-Language: en\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    /** Sends a text as one chunk. */
    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(bytes);
        whole.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(whole.toByteArray());
        out.flush();
    }

    void sendRaw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Ends the request's body. */
    void end() throws IOException {
        sendRaw("0\r\n\r\n");
    }

    /** The response's head, without the empty line. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = rawLine(); !line.isEmpty(); line = rawLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    /** The next line of the response's body; empty at its end. */
    String answer() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = bodyByte(); b >= 0 && b != '\n'; b = bodyByte()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private int bodyByte() throws IOException {
        if (ended) {
            return -1;
        }
        if (chunk == 0) {
            chunk = Integer.parseInt(rawLine(), 16);
            ended = chunk == 0;
            if (ended) {
                return -1;
            }
        }
        int b = in.read();
        if (--chunk == 0) {
            rawLine();
        }
        return b;
    }

    private String rawLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection ended");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Resets the connection, as a process that is killed does. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
