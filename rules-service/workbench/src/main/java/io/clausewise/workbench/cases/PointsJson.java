package io.clausewise.workbench.cases;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Points as cases write them: a number where they are certain, else {@code {min: …, max: …}}. */
final class PointsJson {
    private PointsJson() {}

    /** Of what has {@code min} and {@code max} in a verdict's JSON; null where there is no score. */
    static JsonNode of(JsonNode scored) {
        JsonNode min = scored.path("min");
        JsonNode max = scored.path("max");
        if (min.isMissingNode()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (min.equals(max)) {
            return min;
        }
        ObjectNode range = JsonNodeFactory.instance.objectNode();
        range.set("min", min);
        range.set("max", max);
        return range;
    }

    /** Of several, by name. */
    static JsonNode byName(JsonNode list, String name) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        list.forEach(one -> named.set(one.at(name).asString(), of(one)));
        return named;
    }
}
