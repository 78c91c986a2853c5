package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.profile.ProfileSchema;
import io.clausewise.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** The numbers a profile may have in a field, as its schema says. */
public final class Bounds {
    private final JsonNode schema;

    public Bounds(Vocabulary vocabulary) {
        this.schema = ProfileSchema.tree(vocabulary);
    }

    /** Whether a profile may have the number; true where the field is computed and its bounds are not known. */
    public boolean allow(FactType type, FactField field, long number) {
        if (field.derived() != null) {
            return true;
        }
        JsonNode node = schema;
        String path = type == FactType.APPRENTICE_COMPETITION ? "/apprentices/competitions" : type.path();
        for (String step : (path + "/" + field.name()).substring(1).split("/")) {
            JsonNode items = inner(node).path("items");
            node = inner(items.isMissingNode() ? node : items)
                    .path("properties")
                    .path(step);
        }
        node = inner(node);
        return number >= node.path("minimum").asLong(Long.MIN_VALUE)
                && number <= node.path("maximum").asLong(Long.MAX_VALUE);
    }

    private static JsonNode inner(JsonNode node) {
        JsonNode either = node.path("anyOf");
        return either.isArray() ? either.get(0) : node;
    }
}
