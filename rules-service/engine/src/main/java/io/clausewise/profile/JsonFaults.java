package io.clausewise.profile;

import io.clausewise.message.Explanation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in Chinese and English what the parser stumbled over. */
final class JsonFaults {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(NaN|Infinity|INF)");

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
        if (broken instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            return Explanation.of("没有写完就结束了，也许少了 }、] 或引号", "it ends too early, perhaps a }, ] or quote is missing");
        }
        if (broken instanceof StreamConstraintsException) {
            return limit(message);
        }
        if (message.startsWith("Non-standard token")) {
            return Explanation.of("NaN 和 Infinity 不是 JSON 的数字", "NaN and Infinity are no JSON numbers");
        }
        String found = found(text, offset);
        Explanation fault = Explanation.of("此处不能是 " + Shown.text(found), Shown.text(found) + " cannot stand here");
        List<String> perhaps = perhaps(found);
        if (message.contains("expecting a colon")) {
            fault = fault.allowing("冒号 :", "a colon :");
        } else if (message.contains("expecting comma")) {
            fault = fault.allowing("逗号或结束括号", "a comma or the closing bracket");
        } else if (message.contains("to start property name")) {
            fault = fault.allowing("用英文双引号括起的名称", "a name in double quotes");
        } else if (message.contains("unquoted character")) {
            fault = Explanation.of("文字里有换行等控制字符", "the text holds a control character such as a line break")
                    .allowing("写成 \\n、\\t 等", "written as \\n, \\t and so on");
        } else if (message.contains("character escape")) {
            fault = Explanation.of(
                            "没有" + Shown.zh("\\" + found.charAt(0)) + "这种转义",
                            "there is no escape " + Shown.en("\\" + found.charAt(0)))
                    .allowing("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
        } else if (message.contains("Leading zeroes")) {
            fault = Explanation.of("数字不能以 0 开头", "a number does not begin with 0");
        } else if (message.contains("plus sign")) {
            fault = Explanation.of("数字前不能有加号", "a number does not begin with a plus sign");
        } else if (message.contains("not followed by a digit")) {
            fault = Explanation.of("小数点或指数后没有数字", "no digit follows the decimal point or exponent");
        } else if (message.contains("hex-digit")) {
            fault = Explanation.of("\\u 后不是四位十六进制数字", "\\u is not followed by four hexadecimal digits");
        } else if (message.contains("comment")) {
            fault = Explanation.of("JSON 里不能有注释", "JSON has no comments");
        }
        return perhaps.isEmpty() ? fault : fault.perhaps(perhaps);
    }

    private static Explanation limit(String message) {
        if (message.contains("depth")) {
            return Explanation.of(
                    "嵌套超过 " + StrictJson.DEEPEST + " 层", "nested more than " + StrictJson.DEEPEST + " deep");
        }
        if (message.startsWith("Name")) {
            return Explanation.of(
                    "名称超过 " + StrictJson.LONGEST_NAME + " 个字符",
                    "a name of more than " + StrictJson.LONGEST_NAME + " characters");
        }
        if (message.startsWith("Number")) {
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
