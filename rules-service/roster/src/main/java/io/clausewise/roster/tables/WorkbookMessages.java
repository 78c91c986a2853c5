package io.clausewise.roster.tables;

import io.clausewise.message.Shown;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.RosterKind;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.source.Fault;
import java.util.List;

/** What is said about workbooks that are to be decision tables. */
final class WorkbookMessages {
    private static final String KIND_ZH = "Excel 工作簿（.xlsx）";
    private static final String KIND_EN = "an Excel workbook (.xlsx)";

    private WorkbookMessages() {}

    static Fault otherKind(RosterKind kind) {
        Fault fault = kind == RosterKind.XLS
                ? Fault.of("workbook-kind", "这是旧格式的工作簿（.xls），只是改了名字", "an old workbook (.xls) that was only renamed")
                : Fault.of("workbook-kind", "这是文本，不是工作簿", "text, and no workbook");
        return kind == RosterKind.XLS
                ? fault.allowing("用 Excel 打开后另存为“Excel 工作簿（.xlsx）”", "the same, opened in Excel and saved as .xlsx")
                : fault.allowing(KIND_ZH + "；逗号分隔的文本请用 .drl.csv", KIND_EN + "; for comma-separated text .drl.csv");
    }

    static Fault refused(RosterRefused refused, Limits limits) {
        return switch (refused.code()) {
            case TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MANY_CELLS, TOO_MUCH_TEXT, TOO_MANY_MERGES ->
                Fault.of("workbook-too-large", "工作簿太大，没有读取", "the workbook is too large and was not read")
                        .allowing(
                                limits.rows() + " 行、" + limits.columns() + " 列、" + limits.bytes() + " 字节以内，一格 "
                                        + limits.cellCharacters() + " 字以内",
                                "up to " + limits.rows() + " rows, " + limits.columns() + " columns and "
                                        + limits.bytes() + " bytes, " + limits.cellCharacters()
                                        + " characters in a cell");
            case WRONG_KIND, ENCODING ->
                Fault.of("workbook-kind", "这不是工作簿", "this is no workbook").allowing(KIND_ZH, KIND_EN);
            case EMPTY ->
                Fault.of("workbook-kind", "文件是空的", "the file is empty").allowing(KIND_ZH, KIND_EN);
            default -> new Fault("workbook-unreadable", refused.explanation());
        };
    }

    static Fault noSheet() {
        return Fault.of("workbook-empty", "工作簿里没有看得见的内容", "nothing in the workbook can be seen")
                .allowing("一张工作表，上面是决策表", "one sheet with the decision table on it");
    }

    static Fault severalSheets(List<String> names) {
        String zh = String.join("、", names.stream().map(Shown::zh).toList());
        String en = String.join(", ", names.stream().map(Shown::en).toList());
        return Fault.of(
                        "workbook-sheets",
                        names.size() + " 张工作表有内容：" + zh,
                        names.size() + " sheets have something on them: " + en)
                .allowing(
                        "一个工作簿一张决策表；说明写在旁边的 README.md 里",
                        "one decision table in a workbook; notes go into a README.md beside it");
    }

    static Fault hiddenSheet(String name) {
        return Fault.of(
                        "workbook-hidden",
                        "隐藏的工作表" + Shown.zh(name) + "有内容",
                        "the hidden sheet " + Shown.en(name) + " has something on it")
                .allowing("取消隐藏后删去，或另存一份", "the same workbook without it");
    }

    static Fault hiddenRow(int row) {
        return Fault.of(
                        "workbook-hidden",
                        "第 " + row + " 行是隐藏的（或被筛选掉），里面有内容",
                        "row " + row + " is hidden or filtered out, and has something in it")
                .allowing("取消隐藏和筛选，不要的行删去", "no hidden rows, no filter");
    }

    static Fault hiddenColumn(String column) {
        return Fault.of(
                        "workbook-hidden",
                        column + " 列是隐藏的，里面有内容",
                        "column " + column + " is hidden, and has something in it")
                .allowing("取消隐藏，不要的列删去", "no hidden columns");
    }

    static Fault merged(String range) {
        return Fault.of("workbook-merged", range + " 是合并单元格", range + " is merged")
                .allowing("取消合并，每格各写各的", "cells of their own");
    }

    static Fault formula() {
        return Fault.of("workbook-formula", "单元格里是公式", "the cell holds a formula")
                .allowing("值（复制后“选择性粘贴－数值”）", "a value (copy, then paste special: values)");
    }

    static Fault errorValue(String shown) {
        return Fault.of(
                        "workbook-error-value",
                        "单元格是错误值 " + Shown.of(shown),
                        "the cell holds the error value " + Shown.of(shown))
                .allowing("值；不限制的留空", "a value; empty where nothing is asked");
    }

    static Fault shownOtherwise(String shown, String stored) {
        return Fault.of(
                        "workbook-shown-otherwise",
                        "单元格显示为" + Shown.zh(shown) + "，存的却是 " + Shown.of(stored),
                        "the cell shows " + Shown.en(shown) + " but holds " + Shown.of(stored))
                .allowing("常规格式的数", "a number in General format");
    }

    static Fault farDown(long rows) {
        return Fault.of(
                        "workbook-too-large",
                        "第 " + rows + " 行以下还有内容，没有读取",
                        "there is something below row " + rows + "; it was not read")
                .allowing("删去表以下的内容", "nothing below the table");
    }
}
