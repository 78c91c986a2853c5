package io.clausewise.app.pages.person;

import io.clausewise.app.pages.person.FormField.Kind;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How a field is asked and what may stand in it, by its schema. */
final class FieldHints {
    static final Text NONE = new Text("", "");
    /** Numbers as few as these are chosen where they have words: a competition's tier. */
    private static final int FEW = 6;

    Kind kind(String path, JsonNode schema, boolean options) {
        JsonNode number = number(schema);
        if (!number.isMissingNode()) {
            return options ? Kind.NUMBER_CHOICE : Kind.NUMBER;
        }
        if (options) {
            return Kind.CHOICE;
        }
        if (is(schema, "boolean")) {
            return Kind.FLAG;
        }
        if (isDate(schema)) {
            return Kind.DATE;
        }
        return path.endsWith("/city") || path.equals("/honours/*/name") ? Kind.SUGGESTED : Kind.TEXT;
    }

    /** The values to choose from as profiles write them, where there are few. */
    List<String> values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : schema.path("enum")) {
            // photo formats may be written in lower case too
            if (value.isString() && value.asString().equals(value.asString().toUpperCase(Locale.ROOT))) {
                values.add(value.asString());
            }
        }
        JsonNode number = number(schema);
        long least = number.path("minimum").asLong(0);
        if (number.has("maximum") && number.path("maximum").asLong() - least < FEW) {
            for (long value = least; value <= number.path("maximum").asLong(); value++) {
                values.add(Long.toString(value));
            }
        }
        return values;
    }

    Text hint(String path, Kind kind, JsonNode schema) {
        return switch (kind) {
            case NUMBER -> number(path, number(schema));
            case DATE ->
                isPartial(schema)
                        ? new Text("年-月-日、年-月或年，如 1978-06-12", "YYYY-MM-DD, YYYY-MM or YYYY")
                        : new Text("年-月-日，如 2017-05-18", "YYYY-MM-DD, such as 2017-05-18");
            case SUGGESTED, TEXT -> text(path);
            default -> NONE;
        };
    }

    private static Text number(String path, JsonNode number) {
        String least = number.path("minimum").asString();
        String most = number.path("maximum").asString();
        boolean whole = is(number, "integer");
        return new Text(
                least + " 至 " + most + " 的" + (whole ? "整数" : "数"),
                (whole ? "a whole number" : "a number") + " from " + least + " to " + most);
    }

    private static Text text(String path) {
        return switch (path) {
            case "/person/idNumber" ->
                new Text("18 位；由它得出性别和出生日期", "18 characters; gender and date of birth follow from it");
            case "/person/nationality" -> new Text("两个字母的国家代码，如 CN", "two letters, such as CN");
            case "/employment/city", "/studio/city" -> new Text("市、区或县的名称，如 杭州市、瑞安市", "a city, district or county");
            case "/honours/*/name" -> new Text("在词汇表里的，级别和类别不必再填", "those of the vocabulary need no level or category");
            default -> NONE;
        };
    }

    private static boolean isDate(JsonNode schema) {
        return schema.path("format").asString("").equals("date") || isPartial(schema);
    }

    private static boolean isPartial(JsonNode schema) {
        return schema.path("anyOf").path(0).path("format").asString("").equals("date");
    }

    /** The number's schema, which beside null stands in an {@code anyOf}. */
    private static JsonNode number(JsonNode schema) {
        for (JsonNode one : schema.path("anyOf")) {
            if (is(one, "integer") || is(one, "number")) {
                return one;
            }
        }
        return schema.path("none");
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode given = schema.path("type");
        return given.isArray()
                ? given.path(0).asString("").equals(type)
                : given.asString("").equals(type);
    }
}
