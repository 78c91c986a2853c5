package io.clausewise.app.api;

import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts for one profile. */
@RestController
class EvaluationController implements EvaluationDocs {
    private final RulesetHolder rulesets;
    private final Evaluations evaluations;
    private final Admission admission;
    private final int mostBytes;

    EvaluationController(RulesetHolder rulesets, Evaluations evaluations, Admission admission, Limits limits) {
        this.rulesets = rulesets;
        this.evaluations = evaluations;
        this.admission = admission;
        this.mostBytes = limits.bodyBytes();
    }

    @Override
    @PostMapping(
            path = "/api/v1/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public EvaluationResponse evaluate(HttpServletRequest http) throws IOException {
        Query query = Query.of(http, "detail");
        Detail detail = query.detail();
        query.check();
        LoadedRuleset loaded = rulesets.current();
        byte[] body = Bodies.read(http, mostBytes);
        return admission.orBusy(() -> answer(body, loaded, detail));
    }

    private EvaluationResponse answer(byte[] body, LoadedRuleset loaded, Detail detail) {
        RequestReading reading = new RequestReader(loaded).read(body);
        if (reading instanceof RequestReading.Refused refused) {
            throw new ProblemException(refused.problem());
        }
        EvaluationRequest request = ((RequestReading.Accepted) reading).request();
        return evaluations.answer(request, loaded, detail);
    }
}
