package io.clausewise.profile;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came of cutting up a JSON document that is an object with a long list in it. */
public sealed interface ListJson permits ListJson.Cut, ListJson.TooLong, ListJson.TooMany, Malformed {
    /**
     * A document that can be read piece by piece.
     *
     * @param around what stands around the pieces; they themselves, and all other lists and objects in it, are empty here
     * @param pieces elements of the list in their order; none where there is no list
     */
    record Cut(JsonNode around, List<Piece> pieces) implements ListJson {
        public Cut {
            pieces = List.copyOf(pieces);
        }
    }

    /** An element of the list, not yet read. */
    interface Piece {
        /** Its tree; {@link Malformed} with its place in the whole document. */
        JsonText read();
    }

    /**
     * An element of the list, or what stands around all of them, is longer than a piece may be.
     *
     * @param pointer of the element, {@code ""} for what stands around
     */
    record TooLong(String pointer) implements ListJson {}

    /** The list has more elements than it may. */
    record TooMany() implements ListJson {}
}
