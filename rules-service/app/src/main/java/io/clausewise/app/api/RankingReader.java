package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.ranking.ListOrder;
import io.clausewise.app.ranking.ScorecardChoice;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Program;
import io.clausewise.profile.ErrorList;
import io.clausewise.profile.ListCutter;
import io.clausewise.profile.ListJson;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.ProfileError;
import io.clausewise.profile.ProfileResult;
import io.clausewise.profile.StrictObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads requests for rankings for one ruleset, telling everything that is wrong at once. */
final class RankingReader {
    private static final List<String> PROPERTIES = List.of("program", "asOf", "scorecard", "strictQuotas", "profiles");

    private final LoadedRuleset loaded;
    private final Admission admission;
    private final Limits limits;
    private final List<Program> programs;

    RankingReader(LoadedRuleset loaded, Admission admission, Limits limits) {
        this.loaded = loaded;
        this.admission = admission;
        this.limits = limits;
        this.programs = loaded.ruleset().programs();
    }

    /** @throws ProblemException if anything is wrong: a ranking with somebody left out would be a guess */
    RankingRequest read(byte[] body) {
        ListJson json = new ListCutter("profiles", limits.people(), limits.bodyBytes()).cut(body);
        if (json instanceof Malformed malformed) {
            throw new ProblemException(RequestReader.problem(malformed, malformed.line()));
        }
        if (json instanceof ListJson.TooLong part) {
            throw new ProblemException(tooLong(part.pointer()));
        }
        if (json instanceof ListJson.TooMany) {
            throw new ProblemException(tooMany());
        }
        ListJson.Cut cut = (ListJson.Cut) json;
        ErrorList around = new ErrorList();
        ErrorList within = new ErrorList();
        Optional<RankingRequest> request = StrictObject.at(cut.around(), "", PROPERTIES, around)
                .flatMap(object -> read(object, cut.pieces(), around, within));
        if (request.isEmpty() || !around.isEmpty() || !within.isEmpty()) {
            List<ProfileError> errors = new ArrayList<>(around.inOrder(cut.around(), ""));
            // profile by profile, as they were read
            errors.addAll(within.inOrder(NullNode.getInstance(), ""));
            throw new ProblemException(RequestReader.problem(errors));
        }
        return request.get();
    }

    private Optional<RankingRequest> read(
            StrictObject object, List<ListJson.Piece> pieces, ErrorList errors, ErrorList within) {
        Optional<Program> program = program(object, errors);
        LocalDate asOf = object.date("asOf").orElse(null);
        String id = object.text("scorecard").orElse(null);
        boolean strict = object.flag("strictQuotas").orElse(false);
        Optional<ScorecardChoice> choice = program.map(found -> ScorecardChoice.of(found, id, programs));
        choice.map(ScorecardChoice::fault)
                .ifPresent(fault -> errors.add(object.pointer(id == null ? "program" : "scorecard"), fault));
        ListedProfiles profiles = new ListedProfiles(loaded, admission, pieces);
        checkList(object, profiles, errors);
        ListOrder order = order(profiles, within);
        return choice.map(ScorecardChoice::found)
                .map(scorecard ->
                        new RankingRequest(program.orElseThrow(), scorecard, strict, asOf, order.places(), profiles));
    }

    private Optional<Program> program(StrictObject object, ErrorList errors) {
        Optional<String> id = object.text("program");
        if (!object.has("program")) {
            List<String> known = programs.stream().map(Program::id).toList();
            errors.add(
                    "",
                    Explanation.of("没有写项目 program", "there is no program")
                            .allowing(String.join("、", known), String.join(", ", known)));
        }
        Optional<Program> program = id.flatMap(loaded.ruleset()::findProgram);
        if (program.isEmpty()) {
            id.ifPresent(given -> errors.add(
                    object.pointer("program"),
                    Query.unknownProgram(
                            given, programs.stream().map(Program::id).toList())));
        }
        return program;
    }

    private static void checkList(StrictObject object, ListedProfiles profiles, ErrorList errors) {
        @Nullable JsonNode list = object.tree("profiles").orElse(null);
        if (list == null) {
            errors.add("", Explanation.of("没有 profiles", "there are no profiles"));
        } else if (!list.isArray()) {
            errors.add(
                    object.pointer("profiles"),
                    Explanation.of("profiles 不是列表", "profiles is no list").allowing("列表 […]", "a list […]"));
        } else if (profiles.isEmpty()) {
            errors.add(
                    object.pointer("profiles"),
                    Explanation.of("profiles 里没有人", "there is nobody in profiles")
                            .allowing("至少一人", "at least one"));
        }
    }

    private static ListOrder order(ListedProfiles profiles, ErrorList errors) {
        ListOrder order = new ListOrder(ListedProfiles::pointer);
        profiles.forEach((index, result) -> {
            if (result instanceof ProfileResult.Accepted accepted) {
                order.add(index, accepted.profile())
                        .ifPresent(fault -> errors.add(ListedProfiles.pointer(index) + "/reference", fault));
            } else if (result instanceof ProfileResult.Refused refused) {
                refused.errors().forEach(errors::add);
            }
        });
        return order;
    }

    private Problem tooLong(String pointer) {
        int most = limits.bodyBytes();
        return pointer.isEmpty()
                ? Problem.of(
                        Code.BODY_TOO_LARGE,
                        "profiles 以外的内容超过 " + most + " 个字符",
                        "there are more than " + most + " characters beside profiles")
                : Problem.of(
                        Code.BODY_TOO_LARGE,
                        pointer + " 超过 " + most + " 个字符",
                        pointer + " has more than " + most + " characters");
    }

    private Problem tooMany() {
        return Problem.of(
                Code.TOO_MANY_PROFILES,
                "profiles 超过 " + limits.people() + " 人；更多的人请作为名册提交到 /api/v1/screenings",
                "there are more than " + limits.people()
                        + " people in profiles; send more as a roster to /api/v1/screenings");
    }
}
