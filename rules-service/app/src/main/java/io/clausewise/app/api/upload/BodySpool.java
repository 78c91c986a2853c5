package io.clausewise.app.api.upload;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Takes request bodies of some megabytes into temp files: many slow clients must not fill the memory. */
public final class BodySpool {
    private final Spool spool;
    private final int most;

    /** @param most bytes of a body */
    public BodySpool(Spool spool, int most) {
        this.spool = spool;
        this.most = most;
    }

    /**
     * The body; whoever asks closes it. Whatever fails, no file is left.
     *
     * @throws ProblemException if the body has more bytes than it may; no more than that are read
     * @throws IOException if the client is gone or too slow
     */
    public SpooledFile take(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        ClientBody body = new ClientBody(request.getInputStream(), most);
        SpooledFile file = null;
        try {
            file = spool.make();
            try (OutputStream out = Files.newOutputStream(file.path())) {
                body.transferTo(out);
            }
            SpooledFile taken = file;
            file = null;
            return taken;
        } catch (IOException failed) {
            throw told(body);
        } finally {
            if (file != null) {
                file.close();
            }
        }
    }

    /** What a failure means: the client's, the body's or the disk's. */
    private IOException told(ClientBody body) {
        if (body.failure() instanceof ClientBody.TooLarge) {
            throw tooLarge();
        }
        if (body.failure() != null) {
            return body.failure();
        }
        throw noStorage();
    }

    public static ProblemException noStorage() {
        return new ProblemException(
                Problem.of(Code.NO_STORAGE, "存不下临时文件，请稍后再试", "there is no room for temporary files, try again later"));
    }

    private ProblemException tooLarge() {
        return new ProblemException(Problem.of(
                Code.BODY_TOO_LARGE,
                "请求内容超过 " + most + " 字节；更多的人请作为名册提交到 /api/v1/screenings",
                "the request body has more than " + most
                        + " bytes; send more people as a roster to /api/v1/screenings"));
    }
}
