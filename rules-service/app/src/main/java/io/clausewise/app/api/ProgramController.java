package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be applied for. */
@RestController
class ProgramController implements ProgramDocs {
    private final RulesetHolder rulesets;

    ProgramController(RulesetHolder rulesets) {
        this.rulesets = rulesets;
    }

    record Answer(List<ProgramSummary> programs) {}

    @Override
    @GetMapping(path = "/api/v1/programs", produces = MediaType.APPLICATION_JSON_VALUE)
    public Answer programs(HttpServletRequest http) {
        Query query = Query.of(http, "asOf");
        Optional<LocalDate> asOf = query.date("asOf");
        query.check();
        Ruleset ruleset = rulesets.current().ruleset();
        return new Answer(ruleset.programs().stream()
                .map(program -> ProgramSummary.of(program, ruleset))
                .filter(program -> asOf.isEmpty() || program.openOn(asOf.get()))
                .toList());
    }

    @Override
    @GetMapping(path = "/api/v1/programs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    public ProgramDetail program(@PathVariable String id, HttpServletRequest http) {
        Query.of(http).check();
        LoadedRuleset loaded = rulesets.current();
        return loaded.ruleset()
                .findProgram(id)
                .map(program -> ProgramDetail.of(program, loaded.ruleset()))
                .orElseThrow(() -> {
                    Text unknown = new RequestReader(loaded).unknown(id).text();
                    return new ProblemException(Problem.of(Code.UNKNOWN_PROGRAM, unknown.zh(), unknown.en()));
                });
    }
}
