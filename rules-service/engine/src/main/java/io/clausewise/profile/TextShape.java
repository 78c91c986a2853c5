package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Free text with at least one character that is no white space; an absent fact is left out, not left empty. */
record TextShape(int longest) implements ValueShape {
    static final TextShape LINE = new TextShape(500);
    static final TextShape NOTE = new TextShape(5_000);

    private static final String BLANKS = "\t\n\u000b\f\r \u00a0\u3000";

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isString()) {
            return Optional.of(wrongType(value, "文字", "text").perhaps(quoted(value)));
        }
        String text = value.stringValue();
        if (text.isEmpty()) {
            return Optional.of(fault("文字是空的", "the text is empty"));
        }
        if (isBlank(text)) {
            return Optional.of(fault("文字只有空白", "the text is nothing but white space"));
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of(fault("文字有 " + length + " 个字符", "the text has " + length + " characters"));
        }
        return Optional.empty();
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BLANKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> quoted(JsonNode value) {
        return value.isNumber() ? List.of(ShownJson.en(value.toString())) : List.of();
    }

    @Override
    public Text allowed() {
        return new Text(
                "1 至 " + longest + " 个字符；不知道就不写这一项", "1 to " + longest + " characters; leave out what is not known");
    }

    @Override
    public ObjectNode schema() {
        return Schemas.type("string")
                .put("minLength", 1)
                .put("maxLength", longest)
                .put("pattern", "[^\\t\\n\\u000b\\f\\r \\u00a0\\u3000]");
    }
}
