package io.clausewise.profile;

import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Beginnings of JSON Schemas. */
final class Schemas {
    private Schemas() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return empty().put("type", type);
    }

    static ObjectNode oneOf(Collection<String> values) {
        ObjectNode schema = type("string");
        ArrayNode list = schema.putArray("enum");
        values.forEach(list::add);
        return schema;
    }
}
