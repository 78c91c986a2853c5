package io.clausewise.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who keeps what {@code GET /api/v1/ruleset} answered, by its ETag, while reloads fail and succeed. */
class CachedRulesetTest {
    @TempDir
    Path folder;

    @Test
    void whoHasTheVersionIsToldOfAReloadThatFailedSinceAndOfItsEnd() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            String version = version(service);
            assertThat(service.rulesetUnless(version).statusCode()).isEqualTo(304);

            rules.rule(4);
            service.reload();

            HttpResponse<String> failed = service.rulesetUnless(version);
            assertThat(failed.statusCode()).isEqualTo(200);
            assertThat(failed.headers().allValues("ETag")).containsExactly('"' + version + '"');
            assertThat(failure(failed).at("/findings/0/code").stringValue()).isEqualTo("case-failed");

            rules.rule(3);
            service.reload();

            HttpResponse<String> mended = service.rulesetUnless(version);
            assertThat(mended.statusCode()).isEqualTo(200);
            assertThat(failure(mended).isNull()).isTrue();
        }
    }

    @Test
    void aVersionThatTakesServiceAfterTheFailureIsCachedAgain() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.rule(5);
            service.reload();
            rules.cases(5);
            service.reload();

            assertThat(service.rulesetUnless(version(service)).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void aVersionThatReturnsIsNotTakenForWhatWasToldBesideAFailure() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            String first = version(service);
            rules.rule(4);
            service.reload();
            rules.cases(4);
            service.reload();
            rules.topRanks(3);
            service.reload();

            HttpResponse<String> returned = service.rulesetUnless(first);

            assertThat(version(service)).isEqualTo(first);
            assertThat(returned.statusCode()).isEqualTo(200);
            assertThat(failure(returned).isNull()).isTrue();
        }
    }

    @Test
    void reloadsAreCountedByWhatBecameOfThem() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.rule(4);
            service.reload();
            service.reload();
            rules.cases(4);
            service.reload();
            service.reload();
            service.reload();

            assertThat(counted(service, "refused")).isEqualTo(2);
            assertThat(counted(service, "replaced")).isEqualTo(1);
            assertThat(counted(service, "unchanged")).isEqualTo(2);
        }
    }

    private static double counted(LiveService service, String result) {
        return service.metric("clausewise_ruleset_reloads_total{result=\"" + result + "\"}");
    }

    private static JsonNode failure(HttpResponse<String> ruleset) {
        return TestService.json(ruleset).at("/lastFailedReload");
    }

    private static String version(LiveService service) {
        return service.get("/api/v1/ruleset").at("/version").stringValue();
    }
}
