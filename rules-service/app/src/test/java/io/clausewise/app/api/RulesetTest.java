package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clausewise.app.Resources;
import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RulesetTest {
    private final TestService service = TestService.get();

    @Test
    void theRulesetIsToldWithItsVersionAndFiles() {
        HttpResponse<String> response = service.get("/api/v1/ruleset");

        JsonNode ruleset = TestService.json(response);
        assertThat(ruleset.propertyNames()).containsExactly("version", "loadedAt", "files", "lastFailedReload");
        assertThat(ruleset.get("version").stringValue()).isEqualTo(service.version());
        assertThat(ruleset.get("files").propertyNames())
                .contains("vocabulary.yaml", "hangzhou/chief-technician-2017/notice.yaml");
        assertThat(ruleset.get("lastFailedReload").isNull()).isTrue();
        assertThat(response.headers().firstValue("ETag")).contains("\"" + service.version() + "\"");
    }

    @Test
    void whoHasThisVersionIsToldThatNothingChanged() {
        HttpResponse<String> same = service.get("/api/v1/ruleset", "If-None-Match", "\"" + service.version() + "\"");
        HttpResponse<String> other = service.get("/api/v1/ruleset", "If-None-Match", "\"sha256:0\"");

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void theProfileSchemaAcceptsTheExampleAndRefusesTheWrongOne() {
        HttpResponse<String> response = service.get("/api/v1/profile-schema");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/schema+json");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TestService.json(response));
        assertThat(schema.validate(profile("evaluation-request.json"))).isEmpty();
        assertThat(schema.validate(profile("invalid-evaluation-request.json"))).isNotEmpty();
    }

    private static JsonNode profile(String resource) {
        return TestService.json(Resources.text("/openapi/" + resource)).get("profile");
    }
}
