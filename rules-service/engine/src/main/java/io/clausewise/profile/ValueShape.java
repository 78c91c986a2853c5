package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A single value: no object and no list. */
non-sealed interface ValueShape extends Shape {
    /** What is wrong with a value that is not null; empty where nothing is. */
    Optional<Explanation> fault(JsonNode value);

    /** The same as {@link #fault} in JSON Schema 2020-12, as far as that can say it. */
    ObjectNode schema();

    /** What may stand here, for people. */
    Text allowed();

    @Override
    default void check(JsonNode value, String pointer, ErrorList errors) {
        fault(value).ifPresent(fault -> errors.add(pointer, fault));
    }

    /** A fault of this shape, with what is allowed instead. */
    default Explanation fault(String zh, String en) {
        return new Explanation(new Text(zh, en), allowed(), List.of());
    }

    /** The fault of a value of another JSON type. */
    default Explanation wrongType(JsonNode value, String zh, String en) {
        Text shown = ShownJson.value(value);
        return fault(shown.zh() + "不是" + zh, shown.en() + " is not " + en);
    }
}
