package io.clausewise.language;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;

/** What is said about the characters of a rule file. */
final class TextMessages {
    private TextMessages() {}

    static Fault fullWidth(String characters) {
        StringBuilder wide = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        characters.codePoints().forEach(c -> {
            int narrow = FullWidth.narrow(c);
            wide.append(wide.isEmpty() ? "" : " ").append(narrow == ' ' ? "全角空格" : Character.toString(c));
            plain.append(plain.isEmpty() ? "" : " ").append(narrow == ' ' ? "半角空格" : Character.toString(narrow));
        });
        return Fault.of(
                        "full-width",
                        "引号和注释之外用了全角字符 " + wide,
                        "full-width characters outside texts and comments: " + english(wide))
                .allowing("半角 " + plain, "plain " + english(plain));
    }

    private static String english(StringBuilder characters) {
        return characters.toString().replace("全角空格", "wide space").replace("半角空格", "space");
    }

    static Fault unicodeEscape() {
        return Fault.of(
                "unicode-escape",
                "不能用 Unicode 转义（反斜杠加 u），请直接写出字符",
                "no Unicode escapes (backslash u); write the character itself");
    }

    static Fault backslash() {
        return Fault.of(
                "backslash", "不能用反斜杠 \\，文字里要引号时用“”", "no backslash \\; for quotation marks inside a text use “”");
    }

    static Fault unterminatedText(String text) {
        return Fault.of(
                "unterminated-text",
                "文字 " + Shown.of(text) + " 缺少右引号，文字必须在同一行内结束",
                "the text " + Shown.of(text) + " has no closing quotation mark; a text ends on its line");
    }

    static Fault unterminatedComment() {
        return Fault.of("unterminated-comment", "注释 /* 没有结束，缺少 */", "the comment /* does not end; */ is missing");
    }

    static Fault commentBetween() {
        return Fault.of("comment-between", "注释 /* */ 不能夹在语句中间", "a comment /* */ cannot stand between words")
                .allowing("注释单独占行，或用 // 写在行末", "a comment on lines of its own, or // at the line's end");
    }
}
