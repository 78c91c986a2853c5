package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.BodySpool;
import io.clausewise.app.api.upload.RulesUpload;
import io.clausewise.app.api.upload.UploadReader;
import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.rulecheck.CheckedRulesJson;
import io.clausewise.app.rulezip.RuleZipRefused;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says of rules that somebody sends what would be said of them before they take service; keeps nothing. */
@RestController
class RulesCheckController implements RulesCheckDocs {
    static final String ZIP = "application/zip";
    /** As browsers on Windows call it. */
    private static final String ZIP_OF_WINDOWS = "application/x-zip-compressed";

    private final RulesetHolder rulesets;
    private final RulesChecks checks;
    private final UploadReader uploads;
    private final BodySpool bodies;
    private final long most;

    RulesCheckController(RulesetHolder rulesets, RulesChecks checks, Spool spool, RosterLimits roster, Limits limits) {
        this.rulesets = rulesets;
        this.checks = checks;
        this.uploads = new UploadReader(spool, roster.limits().bytes());
        this.bodies = new BodySpool(spool, limits.rulesBytes(), RulesUpload.tooLarge(limits.rulesBytes()));
        this.most = limits.rulesBytes();
    }

    @Override
    @PostMapping(
            path = "/api/v1/ruleset/checks",
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, ZIP, ZIP_OF_WINDOWS},
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<CheckedRulesJson> check(HttpServletRequest http) throws IOException {
        LoadedRuleset loaded = rulesets.current();
        RulesCheckQuery query = RulesCheckQuery.of(http, loaded.ruleset());
        Bodies.checkEncoding(http);
        try (RulesUpload upload = upload(http)) {
            return ResponseEntity.ok().header("Cache-Control", "no-store").body(checks.check(upload, query, loaded));
        } catch (RosterRefused refused) {
            throw new ProblemException(Problem.of(refused));
        } catch (RuleZipRefused refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private RulesUpload upload(HttpServletRequest http) throws IOException, RosterRefused {
        boolean alone = !MediaType.MULTIPART_FORM_DATA.includes(MediaType.parseMediaType(http.getContentType()));
        return alone ? new RulesUpload(bodies.take(http), null, null) : uploads.readRules(http, most);
    }
}
