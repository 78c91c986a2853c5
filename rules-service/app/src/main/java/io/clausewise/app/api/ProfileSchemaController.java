package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.profile.ProfileSchema;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a profile may hold. */
@RestController
class ProfileSchemaController implements ProfileSchemaDocs {
    static final String SCHEMA = "application/schema+json";
    private final RulesetHolder rulesets;

    ProfileSchemaController(RulesetHolder rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    @GetMapping(path = "/api/v1/profile-schema", produces = SCHEMA)
    public ResponseEntity<byte[]> schema(HttpServletRequest http) {
        Query.of(http).check();
        LoadedRuleset loaded = rulesets.current();
        // it depends on the vocabulary alone, which the version covers
        return ResponseEntity.ok()
                .eTag(loaded.ruleset().version())
                .header("Cache-Control", "no-cache")
                .body(ProfileSchema.json(loaded.ruleset().vocabulary()).getBytes(StandardCharsets.UTF_8));
    }
}
