package io.clausewise.profile;

import io.clausewise.message.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of a tree whose single values have been checked: only what is right can be seen. */
record Place(JsonNode node, String pointer, ErrorList errors) {
    static List<Place> elements(JsonNode list, String pointer, ErrorList errors) {
        List<Place> places = new ArrayList<>();
        if (list.isArray() && !errors.has(pointer)) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list.get(i), pointer + "/" + i, errors));
            }
        }
        return places;
    }

    @Nullable
    String text(String name) {
        JsonNode value = right(name);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode value = right(name);
        return value == null || !value.isBoolean() ? null : (Boolean) value.booleanValue();
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = right(name);
        return value == null || !value.isNumber() ? null : value.decimalValue();
    }

    void add(String name, Explanation explanation) {
        errors.add(Pointers.child(pointer, name), explanation);
    }

    private @Nullable JsonNode right(String name) {
        JsonNode value = node.get(name);
        return value == null || errors.has(Pointers.child(pointer, name)) ? null : value;
    }
}
