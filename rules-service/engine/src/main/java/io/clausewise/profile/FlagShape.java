package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code true} or {@code false}. */
record FlagShape() implements ValueShape {
    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.empty();
        }
        return Optional.of(wrongType(value, "真假值", "a truth value").perhaps(perhaps(value)));
    }

    private static List<String> perhaps(JsonNode value) {
        String given = value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "是", "有", "y", "yes" -> List.of("true");
            case "false", "0", "否", "无", "没有", "n", "no" -> List.of("false");
            default -> List.of();
        };
    }

    @Override
    public Text allowed() {
        return new Text("true、false，不加引号", "true, false, without quotation marks");
    }

    @Override
    public ObjectNode schema() {
        return Schemas.type("boolean");
    }
}
