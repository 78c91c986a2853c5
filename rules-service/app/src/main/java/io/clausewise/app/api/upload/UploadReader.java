package io.clausewise.app.api.upload;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;

/**
 * Reads files, and the mapping beside a roster, off a multipart body. Each goes straight into its one bounded temp file;
 * Tomcat's parser is used, but not its own temp files.
 */
public final class UploadReader {
    /** Boundaries, headers of parts and a mapping, beside the file. */
    private static final long BESIDE = 1 << 20;

    private final Spool spool;
    private final long most;

    /** @param most bytes of a roster */
    public UploadReader(Spool spool, long most) {
        this.spool = spool;
        this.most = most;
    }

    /**
     * The upload; whoever asks closes it. Whatever fails, no file is left.
     *
     * @throws ProblemException if the body is no multipart body, or not the one asked for; every wrong part is told
     * @throws RosterRefused if the file is too large: no more than the limit is read
     * @throws IOException if the client is gone or too slow
     */
    public Upload read(HttpServletRequest request) throws IOException, RosterRefused {
        return read(request, most + BESIDE, Problem.of(spool.tooLarge()), Parts.ofScreening(spool), Parts::upload);
    }

    /**
     * The same for rules to be checked, with a roster if there is one.
     *
     * @param mostOfRules bytes of the archive
     */
    public RulesUpload readRules(HttpServletRequest request, long mostOfRules) throws IOException, RosterRefused {
        long mostOfAll = mostOfRules + most + BESIDE;
        Problem tooLarge = Problem.of(
                Code.BODY_TOO_LARGE,
                "请求内容超过 " + mostOfAll + " 字节",
                "the request body has more than " + mostOfAll + " bytes");
        return read(request, mostOfAll, tooLarge, Parts.ofCheck(spool, mostOfRules), Parts::rulesUpload);
    }

    private static <T> T read(
            HttpServletRequest request, long mostOfAll, Problem tooLarge, Parts taking, Function<Parts, T> upload)
            throws IOException, RosterRefused {
        if (request.getContentLengthLong() > mostOfAll) {
            throw new ProblemException(tooLarge);
        }
        ClientBody body = new ClientBody(request.getInputStream(), mostOfAll);
        try (Parts parts = taking) {
            FileItemIterator items = parser().getItemIterator(new Body(request, body));
            while (items.hasNext()) {
                parts.take(items.next());
            }
            return upload.apply(parts);
        } catch (IOException failed) {
            throw told(failed, body, tooLarge);
        } catch (InvalidFileNameException nul) {
            throw malformed();
        }
    }

    private static FileUpload parser() {
        FileUpload parser = new FileUpload();
        parser.setHeaderEncoding("UTF-8");
        return parser;
    }

    /** What a failure means: the client's, the body's or the disk's. */
    private static IOException told(IOException failed, ClientBody body, Problem tooLarge) {
        if (body.failure() instanceof ClientBody.TooLarge) {
            throw new ProblemException(tooLarge);
        }
        if (body.failure() != null) {
            return body.failure();
        }
        if (failed instanceof FileUploadException
                || failed instanceof FileUploadIOException
                || failed instanceof MultipartStream.MalformedStreamException) {
            throw malformed();
        }
        throw BodySpool.noStorage();
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.of(
                Code.MALFORMED_MULTIPART,
                "请求内容不是完整正确的 multipart/form-data",
                "the request body is not well-formed multipart/form-data"));
    }

    /** The body as the parser asks for it. */
    private record Body(HttpServletRequest request, InputStream stream) implements UploadContext {
        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }
    }
}
