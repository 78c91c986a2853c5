package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemJson;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples for the OpenAPI document. Requests are written by hand; what they are answered is the ruleset's own answer, so
 * that it is always true.
 */
final class OpenApiExamples {
    static final String PROGRAM = "hangzhou-chief-technician-2017";
    private static final String RANKED = "wenzhou-chief-technician-2021";
    private static final String MALFORMED = "{\"profile\": {\"person\": {\"gender\": \"FEMALE\",}}}";

    private final LoadedRuleset loaded;
    private final Evaluations evaluations;
    private final Rankings rankings;
    private final ScreeningExamples screenings;
    private final JsonMapper mapper;
    private final RequestReader reader;

    OpenApiExamples(
            LoadedRuleset loaded,
            Evaluations evaluations,
            Rankings rankings,
            ScreeningExamples screenings,
            JsonMapper mapper) {
        this.loaded = loaded;
        this.evaluations = evaluations;
        this.rankings = rankings;
        this.screenings = screenings;
        this.mapper = mapper;
        this.reader = new RequestReader(loaded);
    }

    /** Values by name, as trees of maps and lists; those that need a programme the rules do not have are left out. */
    Map<String, Object> all() {
        byte[] request = resource("evaluation-request.json");
        byte[] invalid = resource("invalid-evaluation-request.json");
        Map<String, Object> examples = new LinkedHashMap<>();
        examples.put("EvaluationRequest", tree(request));
        examples.put("InvalidEvaluationRequest", tree(invalid));
        examples.put("EvaluationResponse", answer(request, Detail.FULL));
        examples.put("BulkRequest", line(tree(request)) + line(tree(invalid)));
        examples.put("BulkResponse", line(answer(request, Detail.OUTCOME)) + line(bulkProblem(invalid)));
        examples.put("InvalidRequest", answer(invalid, Detail.FULL));
        examples.put("MalformedJson", answer(MALFORMED.getBytes(StandardCharsets.UTF_8), Detail.FULL));
        examples.put("UnknownProgram", unknownProgram());
        examples.put(
                "ProgramList",
                tree(new ProgramController.Answer(loaded.ruleset().programs().stream()
                        .map(program -> ProgramSummary.of(program, loaded.ruleset()))
                        .toList())));
        Optional<Program> program = loaded.ruleset().findProgram(PROGRAM);
        program.ifPresent(found -> examples.put("Program", tree(ProgramDetail.of(found, loaded.ruleset()))));
        program.ifPresent(found -> examples.putAll(screenings.of(found, loaded)));
        examples.putAll(ranking());
        examples.put(
                "CheckedRules", tree(RulesCheckExample.answer(loaded.ruleset().version())));
        examples.put("Ruleset", tree(RulesetController.Answer.of(loaded, Optional.empty())));
        return examples;
    }

    private Object answer(byte[] body, Detail detail) {
        RequestReading reading = reader.read(body);
        if (reading instanceof RequestReading.Refused refused) {
            return told(refused.problem());
        }
        EvaluationRequest request = ((RequestReading.Accepted) reading).request();
        return tree(evaluations.answer(request, loaded, detail, false));
    }

    /** Left out, like others, where the rules do not have its programme. */
    private Map<String, Object> ranking() {
        byte[] request = resource("ranking-request.json");
        return loaded.ruleset().findProgram(RANKED).isEmpty()
                ? Map.of()
                : Map.of("RankingRequest", tree(request), "Ranking", tree(rankings.answer(request, loaded, false)));
    }

    private Object bulkProblem(byte[] body) {
        return reader.read(body, 2) instanceof RequestReading.Refused refused
                ? told(refused.problem().at(2L, null))
                : Map.of();
    }

    private Object unknownProgram() {
        Text unknown = reader.unknown("hangzhou-chief-technican-2017").text();
        return told(Problem.of(Code.UNKNOWN_PROGRAM, unknown.zh(), unknown.en()));
    }

    private Object told(Problem problem) {
        return tree(ProblemJson.of(problem, Language.ZH));
    }

    private Object tree(Object value) {
        return tree(mapper.writeValueAsBytes(value));
    }

    private Object tree(byte[] json) {
        return mapper.readValue(json, Object.class);
    }

    private String line(Object tree) {
        return mapper.writeValueAsString(tree) + "\n";
    }

    static byte[] resource(String name) {
        try (InputStream in = OpenApiExamples.class.getResourceAsStream("/openapi/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
