package io.clausewise.profile;

import tools.jackson.databind.JsonNode;

/** What may stand at one place of a document; the reader and the schema both come from it, and so agree. */
sealed interface Shape permits ObjectShape, ListShape, ValueShape, AnyShape {
    /** Notes everything that is wrong with a value that is not null. */
    void check(JsonNode value, String pointer, ErrorList errors);
}
