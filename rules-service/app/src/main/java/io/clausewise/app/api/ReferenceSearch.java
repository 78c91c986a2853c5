package io.clausewise.app.api;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the caller's id in a body that is no JSON as a whole: it can be read if it stands before the fault. */
final class ReferenceSearch {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReferenceSearch() {}

    /** The text at {@code /profile/reference}; empty where there is none before the fault. */
    static Optional<String> find(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && goTo("profile", parser)
                    && parser.currentToken() == JsonToken.START_OBJECT
                    && goTo("reference", parser)
                    && parser.currentToken() == JsonToken.VALUE_STRING) {
                return Optional.of(parser.getString());
            }
            return Optional.empty();
        } catch (JacksonException fault) {
            return Optional.empty();
        }
    }

    /** Goes to the value of a property of the object just begun. */
    private static boolean goTo(String name, JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals(name);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }
}
