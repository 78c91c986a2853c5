package io.clausewise.app.api.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.app.metrics.RequestMetrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells problems: counts them, and writes them whatever the client accepts. */
@Component
public class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper mapper;
    private final RequestMetrics metrics;
    private final ProblemView view;

    Problems(JsonMapper mapper, RequestMetrics metrics, ProblemView view) {
        this.mapper = mapper;
        this.metrics = metrics;
        this.view = view;
    }

    /** Answers a request with a problem, a browser with a page; does nothing where an answer is already on its way. */
    public void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        metrics.refused(problem.code().id());
        if (response.isCommitted()) {
            return;
        }
        if (view.suits(request)) {
            view.show(problem, request, response);
            return;
        }
        Language language = Language.preferred(request.getHeader("Accept-Language"));
        byte[] body = json(problem, language);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A problem that stands for one line of a stream. */
    public byte[] line(Problem problem, Language language) {
        metrics.refused(problem.code().id());
        return json(problem, language);
    }

    /** A problem that is the last event of a stream. */
    public byte[] event(Problem problem, Language language) {
        metrics.refused(problem.code().id());
        return mapper.writeValueAsBytes(new Event("problem", ProblemJson.of(problem, language)));
    }

    private record Event(String event, @JsonUnwrapped ProblemJson problem) {}

    private byte[] json(Problem problem, Language language) {
        return mapper.writeValueAsBytes(ProblemJson.of(problem, language));
    }
}
