package io.clausewise.app.api.problem;

import io.clausewise.verdict.VerdictJson;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells as problems what Tomcat refuses before any of our code sees it, such as a request line that is no HTTP. */
public final class ProblemValve extends ErrorReportValve {
    private final JsonMapper mapper = VerdictJson.mapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = status == 400
                ? Problem.of(Code.INVALID_HTTP, "这不是完整正确的 HTTP 请求", "this is not a well-formed HTTP request")
                : Statuses.other(status);
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        byte[] body = mapper.writeValueAsBytes(ProblemJson.of(problem.withStatus(status), language));
        try {
            response.setContentType(Problems.MEDIA_TYPE);
            response.setHeader("Content-Language", language.tag());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            // nobody is left to tell
            container.getLogger().debug("the client is gone", gone);
        }
    }
}
