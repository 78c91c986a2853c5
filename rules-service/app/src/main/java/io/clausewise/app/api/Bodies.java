package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** Reads request bodies of bounded size. */
final class Bodies {
    private Bodies() {}

    /**
     * The whole body.
     *
     * @throws ProblemException if it has more bytes; no more than that are read
     */
    static byte[] read(HttpServletRequest request, int most) throws IOException {
        checkEncoding(request);
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    /** @throws ProblemException if the body is compressed: its true size cannot be bounded */
    static void checkEncoding(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw new ProblemException(Problem.of(
                    Code.UNSUPPORTED_MEDIA_TYPE,
                    "请求内容不能压缩，请去掉 Content-Encoding",
                    "the request body must not be compressed; leave Content-Encoding out"));
        }
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(Problem.of(
                Code.BODY_TOO_LARGE,
                "请求内容超过 " + most + " 字节；多人请用 /api/v1/evaluations/bulk，每行一人",
                "the request body has more than " + most
                        + " bytes; for many people use /api/v1/evaluations/bulk, one a line"));
    }
}
