package io.clausewise.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An object of a JSON document, read property by property as strictly and with the same messages as a profile: for what
 * stands around profiles (an evaluation request). Errors go to the {@link ErrorList}; a property that is wrong reads as
 * absent, as does null.
 */
public final class StrictObject {
    private static final Shape ANY = new ObjectShape(Map.of(), Set.of(), Suggestions.none());

    private final JsonNode node;
    private final String pointer;
    private final ErrorList errors;

    private StrictObject(JsonNode node, String pointer, ErrorList errors) {
        this.node = node;
        this.pointer = pointer;
        this.errors = errors;
    }

    /**
     * Notes any property but the named ones; empty, with an error noted, where it is no object.
     *
     * @param pointer JSON Pointer of {@code node}, {@code ""} for a whole document
     */
    public static Optional<StrictObject> at(JsonNode node, String pointer, List<String> names, ErrorList errors) {
        if (!node.isObject()) {
            ANY.check(node, pointer, errors);
            return Optional.empty();
        }
        ObjectShape.Builder shape = ObjectShape.with(Suggestions.none());
        for (String name : names) {
            shape.field(name, AnyShape.INSTANCE);
        }
        shape.done().check(node, pointer, errors);
        return Optional.of(new StrictObject(node, pointer, errors));
    }

    /** The JSON Pointer of a property. */
    public String pointer(String name) {
        return Pointers.child(pointer, name);
    }

    /** Whether a property is there and not null, right or wrong. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The value itself, unchecked. */
    public Optional<JsonNode> tree(String name) {
        return has(name) ? Optional.of(node.get(name)) : Optional.empty();
    }

    /** A day, YYYY-MM-DD, in the years 1900 to 2100. */
    public Optional<LocalDate> date(String name) {
        return checked(name, new DateShape(false)).map(date -> LocalDate.parse(date.stringValue()));
    }

    /** A text on one line. */
    public Optional<String> text(String name) {
        return checked(name, TextShape.LINE).map(JsonNode::stringValue);
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String name) {
        return checked(name, new FlagShape()).map(JsonNode::booleanValue);
    }

    /** A list of texts. */
    public Optional<List<String>> texts(String name) {
        return checked(name, new ListShape(TextShape.LINE)).map(list -> {
            List<String> texts = new ArrayList<>();
            list.forEach(text -> texts.add(text.stringValue()));
            return List.copyOf(texts);
        });
    }

    private Optional<JsonNode> checked(String name, Shape shape) {
        if (!has(name)) {
            return Optional.empty();
        }
        ErrorList own = new ErrorList();
        JsonNode value = node.get(name);
        shape.check(value, pointer(name), own);
        own.inOrder(value, pointer(name)).forEach(errors::add);
        return own.isEmpty() ? Optional.of(value) : Optional.empty();
    }
}
