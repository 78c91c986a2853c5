package io.clausewise.roster.preflight;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;

/** What is said to the sender of a file that is refused. */
public final class Refusals {
    private static final String KINDS_ZH = "Excel 工作簿（.xlsx、.xls）或 CSV 文件";
    private static final String KINDS_EN = "an Excel workbook (.xlsx, .xls) or a CSV file";

    private Refusals() {}

    static RosterRefused tooLarge(long limit) {
        return refuse(
                RefusalCode.TOO_LARGE,
                Explanation.of("文件超过 " + size(limit), "the file is larger than " + size(limit))
                        .allowing("拆成几个文件分别提交", "several smaller files"));
    }

    static RosterRefused empty() {
        return refuse(
                RefusalCode.EMPTY, Explanation.of("文件是空的", "the file is empty").allowing(KINDS_ZH, KINDS_EN));
    }

    static RosterRefused wrongKind(ForeignKind kind) {
        return refuse(
                RefusalCode.WRONG_KIND,
                Explanation.of("这是" + kind.zh() + "，不是名册", "this is " + kind.en() + ", not a roster")
                        .allowing(
                                kind.opensInExcel() ? "用 Excel 打开后“另存为”Excel 工作簿（.xlsx）" : KINDS_ZH,
                                kind.opensInExcel()
                                        ? "the same, opened in Excel and saved as an Excel workbook (.xlsx)"
                                        : KINDS_EN));
    }

    static RosterRefused encrypted() {
        return refuse(
                RefusalCode.ENCRYPTED,
                Explanation.of("文件设有打开密码，无法读取", "the file is protected by a password and cannot be read")
                        .allowing("在 Excel 的“文件－信息－保护工作簿－用密码进行加密”中清空密码后保存", "the file saved without its password"));
    }

    static RosterRefused suspiciousArchive(String zh, String en) {
        return refuse(
                RefusalCode.ARCHIVE_SUSPICIOUS,
                Explanation.of("压缩包可疑：" + zh, "the archive is suspicious: " + en)
                        .allowing("用 Excel 打开后另存的工作簿", "the workbook opened in Excel and saved anew"));
    }

    static RosterRefused unreadablePart(String part) {
        return corrupt("部件 " + Shown.of(part) + " 无法读取", "part " + Shown.of(part) + " cannot be read");
    }

    static RosterRefused missingPart(String part) {
        return corrupt("缺少部件 " + Shown.of(part), "part " + Shown.of(part) + " is missing");
    }

    static RosterRefused csvSyntax(long line) {
        return refuse(
                RefusalCode.CORRUPT,
                Explanation.of(
                                "CSV 文件第 " + line + " 行起有引号没有成对",
                                "a quotation mark is not closed from line " + line + " of the CSV file on")
                        .allowing("用 Excel 打开后另存的 CSV 文件", "the file opened in Excel and saved as CSV anew"));
    }

    static RosterRefused doctype(String part) {
        return refuse(
                RefusalCode.XML_SUSPICIOUS,
                Explanation.of(
                        "工作簿的部件 " + Shown.of(part) + " 含有文档类型声明（DTD），Excel 从不写它",
                        "part " + Shown.of(part)
                                + " of the workbook has a document type declaration (DTD), which Excel never writes"));
    }

    static RosterRefused corrupt(String zh, String en) {
        return refuse(
                RefusalCode.CORRUPT,
                Explanation.of("文件已损坏：" + zh, "the file is corrupt: " + en)
                        .allowing("用 Excel 打开并修复后另存的工作簿", "the workbook opened and repaired in Excel, saved anew"));
    }

    /** @param cell its address, e.g. {@code C5} */
    static RosterRefused corruptCell(String sheet, String cell, String zh, String en) {
        return corrupt(
                "工作表" + Shown.zh(sheet) + "单元格 " + Shown.of(cell) + " " + zh,
                "sheet " + Shown.en(sheet) + ", cell " + Shown.of(cell) + ": " + en);
    }

    /** More people than {@link Limits#rows} allows. */
    public static RosterRefused tooManyRows(long limit) {
        return tooMany(RefusalCode.TOO_MANY_ROWS, "行", "rows", limit);
    }

    static RosterRefused tooManyColumns(long limit) {
        return tooMany(RefusalCode.TOO_MANY_COLUMNS, "列", "columns", limit);
    }

    static RosterRefused tooManyCells(long limit) {
        return tooMany(RefusalCode.TOO_MANY_CELLS, "个单元格", "cells", limit);
    }

    static RosterRefused tooManyMerges(long limit) {
        return tooMany(RefusalCode.TOO_MANY_MERGES, "处合并单元格", "merged cells", limit);
    }

    static RosterRefused tooMuchText(long limit) {
        return tooMany(RefusalCode.TOO_MUCH_TEXT, "个字", "characters", limit);
    }

    static RosterRefused longCell(String sheet, String cell, int limit) {
        return refuse(
                RefusalCode.TOO_MUCH_TEXT,
                Explanation.of(
                        "工作表" + Shown.zh(sheet) + "单元格 " + cell + " 超过 " + number(limit) + " 个字",
                        "sheet " + Shown.en(sheet) + ", cell " + cell + " has more than " + number(limit)
                                + " characters"));
    }

    static RosterRefused encoding() {
        return refuse(
                RefusalCode.ENCODING,
                Explanation.of(
                                "文本编码无法识别：既不是 UTF-8 也不是 GB18030",
                                "the text's encoding is not recognised: neither UTF-8 nor GB18030")
                        .allowing("另存为“CSV UTF-8（逗号分隔）”", "the same saved as \"CSV UTF-8\""));
    }

    private static RosterRefused tooMany(RefusalCode code, String zh, String en, long limit) {
        return refuse(
                code,
                Explanation.of(
                                "名册超过 " + number(limit) + " " + zh,
                                "the roster has more than " + number(limit) + " " + en)
                        .allowing("拆成几个文件分别提交", "several smaller files"));
    }

    private static RosterRefused refuse(RefusalCode code, Explanation explanation) {
        return new RosterRefused(code, explanation);
    }

    private static String number(long value) {
        // no locale: the same sentence everywhere
        return Long.toString(value).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : number(bytes) + " B";
    }
}
