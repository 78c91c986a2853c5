package io.clausewise.app.api.upload;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;

/**
 * Reads a roster, and the mapping beside it, off a multipart body. The file goes straight into its one bounded temp file;
 * Tomcat's parser is used, but not its own temp files.
 */
public final class UploadReader {
    /** Boundaries, headers of parts and a mapping, beside the file. */
    private static final long BESIDE = 1 << 20;

    private final Spool spool;
    private final long most;

    /** @param most bytes of the file */
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
        if (request.getContentLengthLong() > most + BESIDE) {
            throw spool.tooLarge();
        }
        ClientBody body = new ClientBody(request.getInputStream(), most + BESIDE);
        try (Parts parts = new Parts(spool)) {
            FileItemIterator items = parser().getItemIterator(new Body(request, body));
            while (items.hasNext()) {
                parts.take(items.next());
            }
            return parts.upload();
        } catch (IOException failed) {
            throw told(failed, body);
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
    private IOException told(IOException failed, ClientBody body) throws RosterRefused {
        if (body.failure() instanceof ClientBody.TooLarge) {
            throw spool.tooLarge();
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
