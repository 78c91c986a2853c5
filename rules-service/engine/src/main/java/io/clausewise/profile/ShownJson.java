package io.clausewise.profile;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import tools.jackson.databind.JsonNode;

/** JSON values and texts as messages show them; see {@link Shown}. */
final class ShownJson {
    private ShownJson() {}

    /** A value and what it is, to be followed by 不是… or "is not …". */
    static Text value(JsonNode node) {
        if (node.isString()) {
            return new Text("文字" + zh(node.stringValue()), "the text " + en(node.stringValue()));
        }
        String shown = text(node.toString());
        if (node.isNumber()) {
            return new Text("数字 " + shown + " ", "the number " + shown);
        }
        if (node.isArray()) {
            return new Text("列表 " + shown + " ", "the list " + shown);
        }
        if (node.isObject()) {
            return new Text("对象 " + shown + " ", "the object " + shown);
        }
        return new Text(shown + " ", shown);
    }

    static String zh(String text) {
        return "“" + text(text) + "”";
    }

    static String en(String text) {
        return "\"" + text(text) + "\"";
    }

    static String text(String text) {
        return Shown.ofJson(text);
    }
}
