package io.clausewise.app.api;

import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problems;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.RulesetHolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts for any number of profiles, one a line. */
@RestController
class BulkController implements BulkDocs {
    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = LoggerFactory.getLogger(BulkController.class);

    private final RulesetHolder rulesets;
    private final Evaluations evaluations;
    private final Admission admission;
    private final Problems problems;
    private final JsonMapper mapper;
    private final int mostBytes;

    BulkController(
            RulesetHolder rulesets,
            Evaluations evaluations,
            Admission admission,
            Problems problems,
            JsonMapper mapper,
            Limits limits) {
        this.rulesets = rulesets;
        this.evaluations = evaluations;
        this.admission = admission;
        this.problems = problems;
        this.mapper = mapper;
        this.mostBytes = limits.lineBytes();
    }

    @Override
    @PostMapping(path = "/api/v1/evaluations/bulk", consumes = NDJSON, produces = NDJSON)
    public void evaluate(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Query query = Query.of(http, "detail");
        Detail detail = query.detail();
        query.check();
        Bodies.checkEncoding(http);
        Language language = Language.preferred(http.getHeader("Accept-Language"));
        response.setContentType(NDJSON);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        // asks proxies that know it not to hold back what is here sent at once
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        BulkStream stream = new BulkStream(
                rulesets.current(),
                evaluations,
                admission,
                detail,
                language,
                problems,
                mapper.writerFor(EvaluationResponse.class),
                mostBytes);
        try {
            stream.run(http.getInputStream(), response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("the client of a bulk request is gone", gone);
            throw gone;
        }
    }
}
