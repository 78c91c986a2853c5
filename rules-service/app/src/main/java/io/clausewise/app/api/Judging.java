package io.clausewise.app.api;

import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.notice.Program;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Judges what pages send, read as strictly and within the same limits as what programs send. It is not counted among the
 * verdicts of the metrics: a form that is being filled in is judged at every step.
 */
@Component
public final class Judging {
    private final RulesetHolder rulesets;
    private final Evaluations evaluations;
    private final Admission admission;
    private final int mostBytes;

    Judging(RulesetHolder rulesets, Evaluations evaluations, Admission admission, Limits limits) {
        this.rulesets = rulesets;
        this.evaluations = evaluations;
        this.admission = admission;
        this.mostBytes = limits.bodyBytes();
    }

    /**
     * Judges {@code {"profile", "program", "asOf"}}.
     *
     * @throws ProblemException if it is wrong, too large, or too many are at work
     */
    public Judged one(HttpServletRequest http) throws IOException {
        return judge(http, (reader, body) -> reader.readOne(body), false);
    }

    /**
     * Judges a request as the API takes it, {@code {"profile", "programs", "asOf"}}, and beside what it asks for all
     * other programmes that fit the profile.
     *
     * @throws ProblemException if it is wrong, too large, or too many are at work
     */
    public Judged all(HttpServletRequest http) throws IOException {
        return judge(http, (reader, body) -> reader.read(body), true);
    }

    private Judged judge(
            HttpServletRequest http, BiFunction<RequestReader, byte[], RequestReading> read, boolean others)
            throws IOException {
        LoadedRuleset loaded = rulesets.current();
        byte[] body = Bodies.read(http, mostBytes);
        return admission.orBusy(() -> {
            RequestReading reading = read.apply(new RequestReader(loaded), body);
            if (reading instanceof RequestReading.Refused refused) {
                throw new ProblemException(refused.problem());
            }
            EvaluationRequest request = ((RequestReading.Accepted) reading).request();
            return new Judged(
                    loaded,
                    request.profile(),
                    request.submitted(),
                    evaluations.judge(request, loaded, false),
                    others ? evaluations.judge(rest(request, loaded), loaded, false) : List.of());
        });
    }

    private static EvaluationRequest rest(EvaluationRequest request, LoadedRuleset loaded) {
        List<Program> rest = loaded.evaluator().programsFor(request.profile()).stream()
                .filter(program -> !request.programs().contains(program))
                .toList();
        return new EvaluationRequest(request.profile(), request.submitted(), rest, request.asOf());
    }
}
