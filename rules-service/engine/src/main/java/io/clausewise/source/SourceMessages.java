package io.clausewise.source;

import org.jspecify.annotations.Nullable;

/** What is said about files that cannot be read as text. */
final class SourceMessages {
    private SourceMessages() {}

    static Fault fileTooLarge(int bytes, int most) {
        return Fault.of(
                "file-too-large",
                "文件有 " + bytes + " 字节，超过 " + most + " 字节，没有读取。请拆成几个文件",
                "the file has " + bytes + " bytes, more than " + most + ", and was not read; split it");
    }

    static Fault notUtf8(@Nullable String likely) {
        String zh = likely == null ? "文件不是 UTF-8 编码" : "文件不是 UTF-8 编码，看起来是 " + likely + " 编码";
        String en = likely == null ? "the file is not UTF-8" : "the file is not UTF-8, it looks like " + likely;
        return Fault.of("not-utf8", zh, en)
                .allowing(
                        "UTF-8（记事本：另存为，编码选 UTF-8；Excel：另存为 CSV UTF-8）",
                        "UTF-8 (editor: save as, UTF-8; Excel: save as CSV UTF-8)");
    }

    static Fault invisibleCharacter(int c) {
        String code = String.format("U+%04X", c);
        return Fault.of(
                "invisible-character",
                "这一行有看不见的字符 " + code + "（控制字符、零宽字符或改变文字方向的字符），请删去后重新输入这一行",
                "this line has an invisible character " + code
                        + " (control, zero-width or text direction); delete it and type the line again");
    }

    static Fault tooManyFindings(int most) {
        return Fault.of(
                "too-many-findings",
                "这个文件的问题超过 " + most + " 处，其余没有列出，请先改正已列出的",
                "this file has more than " + most + " faults; the rest is not listed, correct these first");
    }
}
