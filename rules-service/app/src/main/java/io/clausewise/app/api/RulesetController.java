package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.live.FailedReload;
import io.clausewise.app.live.Reloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Which rules are in service. */
@RestController
class RulesetController implements RulesetDocs {
    private final RulesetHolder rulesets;
    private final Reloads reloads;

    RulesetController(RulesetHolder rulesets, Reloads reloads) {
        this.rulesets = rulesets;
        this.reloads = reloads;
    }

    /**
     * The ruleset in service.
     *
     * @param files digest of every rule file, by path
     * @param lastFailedReload the last reload, if its rules were refused; null: it was not, or there was none
     */
    record Answer(
            String version,
            Instant loadedAt,
            SortedMap<String, String> files,
            FailedReload.@Nullable Told lastFailedReload) {
        static Answer of(LoadedRuleset loaded, Optional<FailedReload> failed) {
            return new Answer(
                    loaded.ruleset().version(),
                    loaded.loadedAt(),
                    loaded.ruleset().files(),
                    failed.map(FailedReload::told).orElse(null));
        }
    }

    /** Null where the client has it already: then Spring's request has answered 304. */
    @Override
    @GetMapping(path = "/api/v1/ruleset", produces = MediaType.APPLICATION_JSON_VALUE)
    public @Nullable Answer ruleset(HttpServletRequest http, HttpServletResponse response) {
        Query.of(http).check();
        LoadedRuleset loaded = rulesets.current();
        String version = loaded.ruleset().version();
        Answer answer = Answer.of(loaded, reloads.findFailed());
        String etag = '"' + version + '"';
        response.setHeader("Cache-Control", "no-cache");
        if (!reloads.failedBeside(version)) {
            return new ServletWebRequest(http, response).checkNotModified(etag) ? null : answer;
        }
        // the version alone no longer tells what is answered: nobody is told that it is what they have
        response.setHeader("ETag", etag);
        return answer;
    }
}
