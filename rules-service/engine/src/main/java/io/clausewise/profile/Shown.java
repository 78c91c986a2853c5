package io.clausewise.profile;

import io.clausewise.message.Text;
import tools.jackson.databind.JsonNode;

/** Values as messages show them: cut short, with nothing in them that a terminal, a log or a page could trip over. */
final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** A value and what it is, to be followed by 不是… or "is not …". */
    static Text value(JsonNode node) {
        if (node.isString()) {
            return new Text("文字" + zh(node.stringValue()), "the text " + en(node.stringValue()));
        }
        if (node.isNumber()) {
            return new Text("数字 " + text(node.toString()) + " ", "the number " + text(node.toString()));
        }
        if (node.isArray()) {
            return new Text("列表 " + text(node.toString()) + " ", "the list " + text(node.toString()));
        }
        if (node.isObject()) {
            return new Text("对象 " + text(node.toString()) + " ", "the object " + text(node.toString()));
        }
        return new Text(text(node.toString()) + " ", text(node.toString()));
    }

    static String zh(String text) {
        return "“" + text(text) + "”";
    }

    static String en(String text) {
        return "\"" + text(text) + "\"";
    }

    /** At most 60 characters; control and format characters as their code. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (count++ == MOST) {
                return shown.append('…').toString();
            }
            int c = text.codePointAt(i);
            if (hidden(c)) {
                shown.append(String.format(c > 0xffff ? "\\u{%x}" : "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
