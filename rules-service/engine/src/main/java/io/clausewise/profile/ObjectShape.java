package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An object with these properties and no others.
 *
 * @param required those that must be there and not be null
 */
record ObjectShape(Map<String, Shape> fields, Set<String> required, Suggestions suggestions) implements Shape {
    /** Looking for what was meant costs; who sends more unknown properties than this made no slips of the pen. */
    private static final int MOST_SUGGESTIONS = 100;

    @Override
    public void check(JsonNode value, String pointer, ErrorList errors) {
        if (!value.isObject()) {
            Text shown = ShownJson.value(value);
            errors.add(
                    pointer,
                    Explanation.of(shown.zh() + "不是对象", shown.en() + " is not an object")
                            .allowing("对象 {…}", "an object {…}"));
            return;
        }
        for (String name : required) {
            if (!value.hasNonNull(name)) {
                errors.add(
                        value.has(name) ? Pointers.child(pointer, name) : pointer,
                        Explanation.of("缺少 " + name, name + " is missing"));
            }
        }
        int unknown = 0;
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            String name = property.getKey();
            Shape shape = fields.get(name);
            if (shape == null) {
                errors.add(Pointers.child(pointer, name), unknown(name, unknown++ < MOST_SUGGESTIONS));
            } else if (!property.getValue().isNull()) {
                check(shape, property.getValue(), pointer, name, errors);
            }
        }
    }

    private static void check(Shape shape, JsonNode value, String pointer, String name, ErrorList errors) {
        if (shape instanceof ValueShape single) {
            // nearly all are right, and where they are need not be written down
            single.fault(value).ifPresent(fault -> errors.add(Pointers.child(pointer, name), fault));
        } else {
            shape.check(value, Pointers.child(pointer, name), errors);
        }
    }

    private Explanation unknown(String name, boolean suggest) {
        List<String> names = List.copyOf(fields.keySet());
        return Explanation.of("没有" + ShownJson.zh(name) + "这一项", "there is no property " + ShownJson.en(name))
                .allowing(String.join("、", names), String.join(", ", names))
                .perhaps(suggest ? suggestions.forProperty(name, names) : List.of());
    }

    static Builder with(Suggestions suggestions) {
        return new Builder(suggestions);
    }

    /** Writes down the properties in the order in which messages and the schema list them. */
    static final class Builder {
        private final Map<String, Shape> fields = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private final Suggestions suggestions;

        private Builder(Suggestions suggestions) {
            this.suggestions = suggestions;
        }

        Builder all(Shape shape, String... names) {
            for (String name : names) {
                fields.put(name, shape);
            }
            return this;
        }

        Builder field(String name, Shape shape) {
            fields.put(name, shape);
            return this;
        }

        Builder required(String name, Shape shape) {
            required.add(name);
            return field(name, shape);
        }

        ObjectShape done() {
            return new ObjectShape(
                    Collections.unmodifiableMap(new LinkedHashMap<>(fields)), Set.copyOf(required), suggestions);
        }
    }
}
