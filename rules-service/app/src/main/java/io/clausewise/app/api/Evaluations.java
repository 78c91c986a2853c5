package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.metrics.RequestMetrics;
import io.clausewise.derive.AsOf;
import io.clausewise.notice.Program;
import io.clausewise.verdict.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers evaluation requests. */
@Component
class Evaluations {
    private final Clock clock;
    private final RequestMetrics metrics;

    Evaluations(Clock clock, RequestMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
    }

    EvaluationResponse answer(EvaluationRequest request, LoadedRuleset loaded, Detail detail) {
        return answer(request, loaded, detail, true);
    }

    /** @param counted whether it is somebody's request, and not an example */
    EvaluationResponse answer(EvaluationRequest request, LoadedRuleset loaded, Detail detail, boolean counted) {
        return new EvaluationResponse(
                request.profile().reference(),
                new EvaluationResponse.Served(loaded.ruleset().version(), loaded.loadedAt()),
                judge(request, loaded, counted).stream().map(detail::of).toList());
    }

    /**
     * The verdict of each programme asked for.
     *
     * @param counted whether they show in the metrics
     */
    List<Verdict> judge(EvaluationRequest request, LoadedRuleset loaded, boolean counted) {
        LocalDate today = LocalDate.now(clock);
        List<Verdict> verdicts = new ArrayList<>();
        for (Program program : request.programs()) {
            LocalDate asOf = AsOf.resolve(request.asOf(), request.profile(), program, () -> today);
            long start = System.nanoTime();
            Verdict verdict = loaded.evaluator().evaluate(request.profile(), program.id(), asOf);
            if (counted) {
                metrics.evaluated(program.id(), verdict.outcome(), System.nanoTime() - start);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }
}
