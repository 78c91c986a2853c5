package io.clausewise.app.pages.workbench;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.live.RuleFinding;
import io.clausewise.app.rulezip.RuleZip;
import io.clausewise.compile.Compilation;
import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.workbench.mutation.Mutation;
import io.clausewise.workbench.mutation.NoticeMutation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Changes one notice of a draft one thing at a time, and tells which changes no case finds. One draft at a time. */
@RestController
class MutationController {
    private static final String NDJSON = "application/x-ndjson";
    /** The largest of the shipped notices takes some seconds. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final DraftBodies bodies;
    private final JsonMapper mapper;
    private final Semaphore place = new Semaphore(1);

    MutationController(DraftBodies bodies, JsonMapper mapper) {
        this.bodies = bodies;
        this.mapper = mapper;
    }

    /** @param notice folder of a notice of the draft */
    @PostMapping(path = "/workbench/mutations", consumes = DraftBodies.ZIP, produces = NDJSON)
    void mutate(@RequestParam String notice, HttpServletRequest http, HttpServletResponse response) throws IOException {
        RuleZip zip = bodies.read(http);
        if (!place.tryAcquire()) {
            throw new ProblemException(Problem.of(
                    Code.BUSY,
                    "正在为另一份草稿做变异测试，一次只做一份，请过一会儿再试",
                    "another draft is being mutated, one at a time; try again in a while"));
        }
        try {
            run(zip, notice, response);
        } catch (UncheckedIOException gone) {
            // who went away or cancelled wants no answer
            throw gone.getCause();
        } finally {
            place.release();
        }
    }

    private void run(RuleZip zip, String notice, HttpServletResponse response) throws IOException {
        Compilation compilation = RulesetCompiler.compile(zip.rules(), TableWorkbooks.inTempFolder());
        if (compilation instanceof Compilation.Refused refused) {
            events(response)
                    .tell(new MutationEvents.Errors(
                            "errors",
                            refused.findings().stream().map(RuleFinding::of).toList()));
            return;
        }
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            CompiledNotice chosen = chosen(ruleset, notice);
            MutationEvents events = events(response);
            Mutation mutation = new Mutation(ruleset, zip.rules(), zip.testCases());
            NoticeMutation result = mutation.run(chosen, events);
            events.tell(MutationJson.of(result, events.of(), mutation));
        }
    }

    private MutationEvents events(HttpServletResponse response) throws IOException {
        response.setContentType(NDJSON);
        response.setHeader("Cache-Control", "no-store");
        return new MutationEvents(response.getOutputStream(), mapper, LONGEST);
    }

    private static CompiledNotice chosen(Ruleset ruleset, String folder) {
        List<String> folders =
                ruleset.notices().stream().map(one -> one.notice().folder()).toList();
        return ruleset.notices().stream()
                .filter(one -> one.notice().folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> {
                    Text text = Explanation.of(
                                    "草稿里没有“" + folder + "”这个通知", "there is no notice \"" + folder + "\" in the draft")
                            .allowing(String.join("、", folders), String.join(", ", folders))
                            .perhaps(NearestWords.to(folder, folders))
                            .text();
                    return new ProblemException(Problem.of(Code.INVALID_REQUEST, text.zh(), text.en()));
                });
    }
}
