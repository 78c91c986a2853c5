package io.clausewise.profile;

import io.clausewise.message.Explanation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one JSON text; its nesting is bounded by the parser. */
final class StrictTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Explanation TRAILING =
            Explanation.of("JSON 到此已经写完，后面还有内容", "the JSON is complete, but something follows it");

    private final JsonParser parser;

    StrictTree(JsonParser parser) {
        this.parser = parser;
    }

    JsonNode read() throws Fault {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw fault(Explanation.of("没有内容", "there is nothing"));
        }
        JsonNode root = value(first);
        try {
            if (parser.nextToken() == null) {
                return root;
            }
        } catch (JacksonException notEvenJson) {
            throw new Fault((int) notEvenJson.getLocation().getCharOffset(), TRAILING);
        }
        throw fault(TRAILING);
    }

    private JsonNode value(JsonToken token) throws Fault {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(unicode(parser.getString()));
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? NODES.numberNode(parser.getBigIntegerValue())
                        : NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object() throws Fault {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = unicode(parser.currentName());
            if (object.has(name)) {
                throw fault(Explanation.of(
                        "同一个对象里“" + ShownJson.text(name) + "”出现了两次",
                        ShownJson.en(name) + " stands twice in one object"));
            }
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws Fault {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private JsonNode decimal() throws Fault {
        try {
            return NODES.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException beyond) {
            throw fault(Explanation.of("数字的指数太大，无法读取", "the number's exponent is too large to be read"));
        }
    }

    private String unicode(String text) throws Fault {
        int lone = Texts.loneSurrogate(text);
        if (lone >= 0) {
            String code = String.format("\\u%04x", (int) text.charAt(lone));
            throw fault(Explanation.of(
                    "文字里有落单的代理码 " + code + "，不是完整的字符",
                    "the text holds a lone surrogate " + code + ", which is no character"));
        }
        return text;
    }

    private Fault fault(Explanation explanation) {
        return new Fault((int) parser.currentTokenLocation().getCharOffset(), explanation);
    }

    /** What is wrong with a text that the parser itself lets pass. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        final int offset;
        final transient Explanation explanation;

        Fault(int offset, Explanation explanation) {
            super(explanation.what().en(), null, false, false);
            this.offset = offset;
            this.explanation = explanation;
        }
    }
}
