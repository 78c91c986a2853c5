package io.clausewise.workbench.cases;

import io.clausewise.source.YamlNode;
import io.clausewise.verdict.VerdictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sides of a comparison as JSON that has been read from text: 3 is then the same number wherever it came from. */
final class CaseJson {
    private static final JsonMapper MAPPER = VerdictJson.mapper();

    private CaseJson() {}

    static JsonNode of(YamlNode node) {
        return of(node.json());
    }

    static JsonNode of(@Nullable Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    static String text(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }
}
