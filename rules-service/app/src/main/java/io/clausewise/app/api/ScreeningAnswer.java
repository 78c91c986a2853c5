package io.clausewise.app.api;

import io.clausewise.roster.preflight.SpooledFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;

/** A screening's answer, whole and waiting to be sent: sending it needs no place among those at work. */
sealed interface ScreeningAnswer extends AutoCloseable {
    void send(HttpServletResponse response) throws IOException;

    @Override
    default void close() throws IOException {
        // most hold nothing
    }

    /** It went while it was made. */
    record Sent() implements ScreeningAnswer {
        @Override
        public void send(HttpServletResponse response) {
            // nothing is left
        }
    }

    /** The summary. */
    record Json(byte[] body) implements ScreeningAnswer {
        @Override
        public void send(HttpServletResponse response) throws IOException {
            response.setContentType(ScreeningFormat.JSON.type().toString());
            response.setHeader("Vary", "Accept");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /**
     * A file to be saved: the annotated workbook, or a table of everybody.
     *
     * @param name of the roster it was made of, without ending; may be empty
     * @param ending with its dot
     */
    record Download(SpooledFile file, String name, String ending, String type) implements ScreeningAnswer {
        static Download workbook(SpooledFile file, String name) {
            return new Download(file, name, ".xlsx", ScreeningFormat.WORKBOOK);
        }

        static Download table(SpooledFile file, String name) {
            return new Download(file, name, ".csv", ScreeningFormat.TABLE + ";charset=UTF-8");
        }

        @Override
        public void send(HttpServletResponse response) throws IOException {
            response.setContentType(type);
            response.setHeader("Content-Disposition", attachment((name.isEmpty() ? "名册" : name) + "-筛查结果" + ending));
            // what strangers wrote is a file, whatever a browser finds in it
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Vary", "Accept");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(Files.size(file.path()));
            Files.copy(file.path(), response.getOutputStream());
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** To be saved under a name, whatever its characters. */
    static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
