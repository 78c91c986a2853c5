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
    private final Problem tooLarge;

    /**
     * For one kind of body.
     *
     * @param most bytes of a body
     * @param tooLarge what is said to whoever sends more
     */
    public BodySpool(Spool spool, int most, Problem tooLarge) {
        this.spool = spool;
        this.most = most;
        this.tooLarge = tooLarge;
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
        return new ProblemException(tooLarge);
    }
}
