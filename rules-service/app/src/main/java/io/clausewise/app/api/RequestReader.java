package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.profile.ErrorList;
import io.clausewise.profile.JsonText;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileError;
import io.clausewise.profile.ProfileResult;
import io.clausewise.profile.StrictJson;
import io.clausewise.profile.StrictObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads evaluation requests for one ruleset, telling everything that is wrong at once. */
final class RequestReader {
    private static final List<String> PROPERTIES = List.of("profile", "programs", "asOf");
    private static final List<String> OF_ONE = List.of("profile", "program", "asOf");
    /** Nobody reads more, and a body that is wrong throughout must not be answered by one many times its size. */
    private static final int MOST_TOLD = 1_000;

    private static final int LONGEST_REFERENCE = 500;

    private final LoadedRuleset loaded;
    private final List<String> programIds;

    RequestReader(LoadedRuleset loaded) {
        this.loaded = loaded;
        this.programIds = loaded.ruleset().programs().stream().map(Program::id).toList();
    }

    RequestReading read(byte[] body) {
        return read(body, 1);
    }

    /** @param firstLine number of the body's first line in what the client sent */
    RequestReading read(byte[] body, long firstLine) {
        return read(body, firstLine, false);
    }

    /** A request for one programme, which {@code program} names. */
    RequestReading readOne(byte[] body) {
        return read(body, 1, true);
    }

    private RequestReading read(byte[] body, long firstLine, boolean one) {
        JsonText text = StrictJson.parse(body);
        if (text instanceof Malformed malformed) {
            return new RequestReading.Refused(problem(malformed, firstLine + malformed.line() - 1)
                    .about(ReferenceSearch.find(body)
                            .filter(RequestReader::isReference)
                            .orElse(null)));
        }
        JsonNode root = ((JsonText.Tree) text).root();
        ErrorList errors = new ErrorList();
        Optional<EvaluationRequest> request = StrictObject.at(root, "", one ? OF_ONE : PROPERTIES, errors)
                .flatMap(object -> read(object, one, errors));
        if (request.isPresent() && errors.isEmpty()) {
            return new RequestReading.Accepted(request.get());
        }
        return new RequestReading.Refused(problem(errors.inOrder(root, "")).about(reference(root)));
    }

    private Optional<EvaluationRequest> read(StrictObject object, boolean one, ErrorList errors) {
        Profile profile = profile(object, errors);
        LocalDate asOf = object.date("asOf").orElse(null);
        List<Program> programs = one ? program(object, errors) : programs(object, errors);
        if (profile == null) {
            return Optional.empty();
        }
        List<Program> asked =
                one || object.has("programs") ? programs : loaded.evaluator().programsFor(profile);
        return Optional.of(new EvaluationRequest(profile, object.tree("profile").orElseThrow(), asked, asOf));
    }

    private @Nullable Profile profile(StrictObject object, ErrorList errors) {
        Optional<JsonNode> tree = object.tree("profile");
        if (tree.isEmpty()) {
            errors.add("", Explanation.of("没有 profile", "there is no profile"));
            return null;
        }
        ProfileResult result = loaded.profiles().read(tree.get(), object.pointer("profile"));
        if (result instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        ((ProfileResult.Refused) result).errors().forEach(errors::add);
        return null;
    }

    private List<Program> program(StrictObject object, ErrorList errors) {
        if (!object.has("program")) {
            errors.add("", Explanation.of("没有 program", "there is no program"));
        }
        List<Program> programs = new ArrayList<>();
        object.text("program").ifPresent(id -> loaded.ruleset()
                .findProgram(id)
                .ifPresentOrElse(programs::add, () -> errors.add(object.pointer("program"), unknown(id))));
        return programs;
    }

    private List<Program> programs(StrictObject object, ErrorList errors) {
        List<Program> programs = new ArrayList<>();
        Optional<List<String>> given = object.texts("programs");
        if (given.isEmpty()) {
            return programs;
        }
        String pointer = object.pointer("programs");
        if (given.get().isEmpty()) {
            errors.add(
                    pointer,
                    Explanation.of("没有列出项目", "no programme is named")
                            .allowing(
                                    "至少一个项目，或不写 programs（即所有对得上的项目）",
                                    "at least one, or no programs at all for every one that fits"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.get().size(); i++) {
            String id = given.get().get(i);
            String place = pointer + "/" + i;
            if (!seen.add(id)) {
                errors.add(place, Explanation.of("这个项目已经列出", "this programme is named already"));
            }
            loaded.ruleset().findProgram(id).ifPresentOrElse(programs::add, () -> errors.add(place, unknown(id)));
        }
        return programs;
    }

    /** That there is no programme of an id; asked for with ids that strangers send. */
    Explanation unknown(String id) {
        return Query.unknownProgram(id, programIds);
    }

    static Problem problem(Malformed malformed, long line) {
        Text fault = malformed.explanation().text();
        int column = malformed.column();
        return Problem.of(
                        Code.MALFORMED_JSON,
                        "第 " + line + " 行第 " + column + " 列：" + fault.zh(),
                        "line " + line + ", column " + column + ": " + fault.en())
                .at(line, column);
    }

    static Problem problem(List<ProfileError> errors) {
        int count = errors.size();
        boolean all = count <= MOST_TOLD;
        String faults = count + (count == 1 ? " fault" : " faults");
        return Problem.of(
                        Code.INVALID_REQUEST,
                        "共 " + count + " 处错误，" + (all ? "见 errors" : "errors 列出前 " + MOST_TOLD + " 处"),
                        faults + (all ? ", see errors" : ", the first " + MOST_TOLD + " in errors"))
                .withErrors(errors.stream()
                        .limit(MOST_TOLD)
                        .map(error -> Problem.Fault.inBody(
                                error.pointer(), error.explanation().text()))
                        .toList());
    }

    private static @Nullable String reference(JsonNode root) {
        JsonNode reference = root.path("profile").path("reference");
        return reference.isString() && isReference(reference.stringValue()) ? reference.stringValue() : null;
    }

    /** Longer ones are not echoed. */
    private static boolean isReference(String text) {
        return text.length() <= LONGEST_REFERENCE;
    }
}
