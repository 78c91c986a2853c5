package io.clausewise.profile;

import tools.jackson.databind.JsonNode;

/** A text read as JSON: its tree, or where it is no JSON. */
public sealed interface JsonText permits JsonText.Tree, Malformed {
    /** A text that is JSON; numbers that are not whole are {@code BigDecimal}s as written. */
    record Tree(JsonNode root) implements JsonText {}
}
