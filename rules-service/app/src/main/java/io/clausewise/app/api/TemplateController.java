package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.roster.template.RosterTemplate;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Rosters to fill in. */
@RestController
class TemplateController implements TemplateDocs {
    private final RulesetHolder rulesets;

    TemplateController(RulesetHolder rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    @GetMapping(path = "/api/v1/programs/{id}/template", produces = ScreeningFormat.WORKBOOK)
    public ResponseEntity<byte[]> template(@PathVariable String id, HttpServletRequest http) throws IOException {
        Query.of(http).check();
        LoadedRuleset loaded = rulesets.current();
        Ruleset ruleset = loaded.ruleset();
        Program program = ruleset.findProgram(id).orElseThrow(() -> {
            Text unknown = new RequestReader(loaded).unknown(id).text();
            return new ProblemException(Problem.of(Code.UNKNOWN_PROGRAM, unknown.zh(), unknown.en()));
        });
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        RosterTemplate.write(program, ruleset, workbook);
        return ResponseEntity.ok()
                .eTag(ruleset.version())
                .header("Cache-Control", "no-cache")
                .header("Content-Disposition", ScreeningAnswer.attachment(RosterTemplate.fileName(program)))
                .body(workbook.toByteArray());
    }
}
