package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in Chinese and English what the parser stumbled over. */
final class JsonFaults {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(NaN|Infinity|INF)");

    /** In this order: the parser's messages for a hexadecimal digit speak of escapes too. */
    private static final List<Hint> HINTS = List.of(
            new Hint("expecting a colon", null, new Text("冒号 :", "a colon :")),
            new Hint("expecting comma", null, new Text("逗号或结束括号", "a comma or the closing bracket")),
            new Hint("to start property name", null, new Text("用英文双引号括起的名称", "a name in double quotes")),
            new Hint(
                    "unquoted character",
                    new Text("文字里有换行等控制字符", "the text holds a control character such as a line break"),
                    new Text("写成 \\n、\\t 等", "written as \\n, \\t and so on")),
            new Hint("hex-digit", new Text("\\u 后不是四位十六进制数字", "\\u is not followed by four hexadecimal digits"), null),
            new Hint(
                    "character escape",
                    new Text("没有“\\@”这种转义", "there is no escape \"\\@\""),
                    new Text("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")),
            new Hint("Leading zeroes", new Text("数字不能以 0 开头", "a number does not begin with 0"), null),
            new Hint("plus sign", new Text("数字前不能有加号", "a number does not begin with a plus sign"), null),
            new Hint(
                    "not followed by a digit",
                    new Text("小数点或指数后没有数字", "no digit follows the decimal point or exponent"),
                    null),
            new Hint("comment", new Text("JSON 里不能有注释", "JSON has no comments"), null));

    /**
     * What to say for a message of the parser.
     *
     * @param marker a part of that message
     * @param what the fault, with @ for the character found; null where 此处不能是… says it
     */
    private record Hint(
            String marker, @Nullable Text what, @Nullable Text allowed) {
        Explanation explain(Explanation fault, String found) {
            if (what == null) {
                return new Explanation(fault.what(), allowed, JsonFaults.perhaps(found));
            }
            String shown = ShownJson.text(found.substring(0, 1));
            return new Explanation(
                    new Text(what.zh().replace("@", shown), what.en().replace("@", shown)), allowed, List.of());
        }
    }

    private JsonFaults() {}

    static Explanation notUtf8(byte[] bytes) {
        Explanation fault = Explanation.of("此处的字节不是 UTF-8", "these bytes are not UTF-8");
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return fault.allowing("UTF-8；此文件像是 GBK，请另存为 UTF-8", "UTF-8; this looks like GBK, save it as UTF-8");
        } catch (CharacterCodingException notGbk) {
            return fault.allowing("UTF-8", "UTF-8");
        }
    }

    /** Where the fault begins; the parser names the end of some tokens. */
    static int place(String text, int offset, JacksonException broken) {
        if (broken.getOriginalMessage().startsWith("Non-standard token")) {
            Matcher token = NOT_FINITE.matcher(text);
            int start = offset;
            for (int i = Math.max(0, offset - 10); i < offset; i++) {
                if (token.region(i, offset).matches()) {
                    start = i;
                    break;
                }
            }
            return start;
        }
        return offset;
    }

    static Explanation explain(String text, int offset, JacksonException broken) {
        String message = broken.getOriginalMessage();
        if (broken instanceof StreamConstraintsException) {
            return limit(message, text.charAt(offset));
        }
        if (broken instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            return Explanation.of("没有写完就结束了，也许少了 }、] 或引号", "it ends too early, perhaps a }, ] or quote is missing");
        }
        if (message.startsWith("Non-standard token")) {
            return Explanation.of("NaN 和 Infinity 不是 JSON 的数字", "NaN and Infinity are no JSON numbers");
        }
        String found = found(text, offset);
        Explanation fault =
                Explanation.of("此处不能是 " + ShownJson.text(found), ShownJson.text(found) + " cannot stand here");
        for (Hint hint : HINTS) {
            if (message.contains(hint.marker)) {
                return hint.explain(fault, found);
            }
        }
        return fault.perhaps(perhaps(found));
    }

    /** @param first of the value; the parser counts a very long number as a text */
    private static Explanation limit(String message, char first) {
        if (message.contains("depth")) {
            return Explanation.of(
                    "嵌套超过 " + StrictJson.DEEPEST + " 层", "nested more than " + StrictJson.DEEPEST + " deep");
        }
        if (message.startsWith("Name")) {
            return Explanation.of(
                    "名称超过 " + StrictJson.LONGEST_NAME + " 个字符",
                    "a name of more than " + StrictJson.LONGEST_NAME + " characters");
        }
        if (first != '"') {
            return Explanation.of(
                    "数字超过 " + StrictJson.LONGEST_NUMBER + " 位",
                    "a number of more than " + StrictJson.LONGEST_NUMBER + " digits");
        }
        return Explanation.of(
                "文字超过 " + StrictJson.LONGEST_TEXT + " 个字符",
                "a text of more than " + StrictJson.LONGEST_TEXT + " characters");
    }

    private static String found(String text, int offset) {
        Matcher word = WORD.matcher(text).region(offset, Math.min(text.length(), offset + 100));
        return word.lookingAt() ? word.group() : Character.toString(text.codePointAt(offset));
    }

    /** What people type instead of JSON's own words and marks. */
    private static List<String> perhaps(String found) {
        return switch (found) {
            case "True", "TRUE" -> List.of("true");
            case "False", "FALSE" -> List.of("false");
            case "None", "NULL", "Null", "undefined" -> List.of("null");
            case "“", "”", "‘", "’", "'" -> List.of("\"");
            case "，", "：", "｛", "｝", "［", "］" -> List.of(Normalizer.normalize(found, Normalizer.Form.NFKC));
            case "【" -> List.of("[");
            case "】" -> List.of("]");
            case "、" -> List.of(",");
            default -> List.of();
        };
    }
}
