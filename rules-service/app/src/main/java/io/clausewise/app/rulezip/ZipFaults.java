package io.clausewise.app.rulezip;

import io.clausewise.compile.RuleFolder;
import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;

/** What is said to the sender of an archive that is refused. */
final class ZipFaults {
    private static final String AGAIN_ZH = "用系统自带的“压缩”重新打包的 .zip 文件";
    private static final String AGAIN_EN = "a .zip file packed again with the system's own tool";

    private ZipFaults() {}

    static ZipFault wrongKind(ForeignArchive kind) {
        return ZipFault.of(
                ZipFaultCode.WRONG_KIND,
                Explanation.of("这是" + kind.zh() + "，不是 zip 压缩包", "this is " + kind.en() + ", not a zip archive")
                        .allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault corrupt(String zh, String en) {
        return ZipFault.of(
                ZipFaultCode.CORRUPT,
                Explanation.of("压缩包不完整或已损坏：" + zh, "the archive is incomplete or damaged: " + en)
                        .allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault corruptEntry(String entry, String zh, String en) {
        return ZipFault.in(entry, ZipFaultCode.CORRUPT, Explanation.of(zh, en).allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault suspicious(String zh, String en) {
        return ZipFault.of(ZipFaultCode.SUSPICIOUS, Explanation.of(zh, en).allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault tooManyEntries(int entries, int most) {
        return ZipFault.of(
                ZipFaultCode.SUSPICIOUS,
                Explanation.of("压缩包里有 " + entries + " 项", "the archive has " + entries + " entries")
                        .allowing("最多 " + most + " 项", "at most " + most));
    }

    static ZipFault tooManyFiles(int files) {
        return ZipFault.of(
                ZipFaultCode.SUSPICIOUS,
                Explanation.of("压缩包里有 " + files + " 个文件", "the archive has " + files + " files")
                        .allowing("最多 " + RuleFolder.MOST_FILES + " 个", "at most " + RuleFolder.MOST_FILES));
    }

    static ZipFault tooMuch(long bytes) {
        return ZipFault.of(
                ZipFaultCode.TOO_LARGE,
                Explanation.of("压缩包解开后共 " + bytes + " 字节", "the archive expands to " + bytes + " bytes")
                        .allowing(
                                "最多 " + RuleFolder.MOST_BYTES + " 字节", "at most " + RuleFolder.MOST_BYTES + " bytes"));
    }

    static ZipFault fileTooLarge(String entry, long bytes) {
        return ZipFault.in(
                entry,
                ZipFaultCode.TOO_LARGE,
                Explanation.of("文件有 " + bytes + " 字节", "the file has " + bytes + " bytes")
                        .allowing(
                                "最多 " + RuleFolder.MOST_BYTES_EACH + " 字节",
                                "at most " + RuleFolder.MOST_BYTES_EACH + " bytes"));
    }

    static ZipFault compressedTooMuch(String entry, long packed, long bytes) {
        return suspicious(
                entry,
                Explanation.of(
                        packed + " 字节解开会有 " + bytes + " 字节，压缩得过小",
                        packed + " bytes would expand to " + bytes + ": compressed too much"));
    }

    static ZipFault encrypted(String entry) {
        return ZipFault.in(
                entry,
                ZipFaultCode.ENCRYPTED,
                Explanation.of("文件设有密码", "the file is protected by a password")
                        .allowing("不设密码重新打包", "packed again without a password"));
    }

    static ZipFault method(String entry, int method) {
        return ZipFault.in(
                entry,
                ZipFaultCode.CORRUPT,
                Explanation.of("压缩方法 " + method + " 读不了", "compression method " + method + " is not read")
                        .allowing("Deflate（zip 的默认方法）或不压缩", "deflate (what zip tools use by default), or stored"));
    }

    static ZipFault encoding(String entry) {
        return ZipFault.in(
                entry,
                ZipFaultCode.ENCODING,
                Explanation.of(
                                "文件名不是 UTF-8（Windows 打包的中文文件名是 GBK）",
                                "the name is not UTF-8 (Chinese names packed on Windows are GBK)")
                        .allowing(
                                "文件和文件夹只用英文字母命名；直接选中 rules 和 test-cases 两个文件夹打包，不要套中文名的文件夹",
                                "names of Latin letters only; select the two folders rules and test-cases and pack those,"
                                        + " not a folder with a Chinese name around them"));
    }

    static ZipFault link(String entry) {
        return suspicious(entry, Explanation.of("这是符号链接", "a symbolic link").allowing("文件本身", "the file itself"));
    }

    static ZipFault special(String entry) {
        return suspicious(
                entry,
                Explanation.of("这不是普通文件", "not a regular file").allowing("普通文件和文件夹", "regular files, and folders"));
    }

    static ZipFault outside(String entry) {
        return suspicious(
                entry,
                Explanation.of("文件名指向压缩包之外，或不是相对路径", "the name leads out of the archive, or is no relative path")
                        .allowing(
                                "如 rules/hangzhou/artisan-2016/notice.yaml",
                                "such as rules/hangzhou/artisan-2016/notice.yaml"));
    }

    static ZipFault backslash(String entry) {
        return suspicious(
                entry,
                Explanation.of("文件名里有反斜杠", "there is a backslash in the name")
                        .allowing("文件夹之间用 /；" + AGAIN_ZH, "/ between folders; " + AGAIN_EN));
    }

    static ZipFault invisible(String entry) {
        return suspicious(
                entry,
                Explanation.of("文件名里有换行或看不见的字符", "there is a line break or an invisible character in the name")
                        .allowing("看得见的字", "characters that can be seen"));
    }

    static ZipFault tooDeep(String entry) {
        return suspicious(
                entry,
                Explanation.of("文件夹嵌套太深，或文件名太长", "folders are nested too deep, or the name is too long")
                        .allowing(
                                "最多 " + RuleFolder.MOST_DEPTH + " 层", "at most " + RuleFolder.MOST_DEPTH + " levels"));
    }

    static ZipFault twice(String entry, String other) {
        return suspicious(
                entry,
                entry.equals(other)
                        ? Explanation.of("这个文件名出现两次", "the name occurs twice")
                        : Explanation.of(
                                "与" + Shown.zh(other) + "只差大小写，在 Windows 上是同一个文件",
                                "differs from " + Shown.en(other) + " in case alone: on Windows they are one file"));
    }

    static ZipFault mismatch(String entry) {
        return suspicious(
                entry,
                Explanation.of(
                                "压缩包的目录和文件自己的头说法不一：不同的工具会解出不同的东西",
                                "the archive's directory and the entry's own header differ: tools would unpack different things")
                        .allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault overlap(String entry) {
        return suspicious(
                entry,
                Explanation.of("与压缩包里别的内容重叠", "overlaps with something else in the archive")
                        .allowing(AGAIN_ZH, AGAIN_EN));
    }

    static ZipFault noRules() {
        return ZipFault.of(
                ZipFaultCode.LAYOUT,
                Explanation.of("压缩包里没有规则文件夹", "there is no folder of rules in the archive")
                        .allowing(
                                "rules/ 和（可选）test-cases/ 两个文件夹，或规则文件夹的内容（vocabulary.yaml 在最外层）；外面可以再套一层文件夹",
                                "the folders rules/ and, if wanted, test-cases/; or what is in the folder of rules, with"
                                        + " vocabulary.yaml outermost; one folder may be around them"));
    }

    static ZipFault elsewhere(String entry) {
        return ZipFault.in(
                entry,
                ZipFaultCode.LAYOUT,
                Explanation.of("这个文件不在 rules/ 或 test-cases/ 里", "the file is neither in rules/ nor in test-cases/")
                        .allowing("放进其中一个文件夹，或不要打包", "put into one of them, or left out"));
    }

    private static ZipFault suspicious(String entry, Explanation explanation) {
        return ZipFault.in(entry, ZipFaultCode.SUSPICIOUS, explanation);
    }
}
