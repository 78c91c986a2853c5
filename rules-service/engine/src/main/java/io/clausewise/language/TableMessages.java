package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about decision tables, apart from the constraints in them. */
final class TableMessages {
    private TableMessages() {}

    static Fault csvSyntax() {
        return Fault.of(
                        "csv-syntax",
                        "从这一行起无法按 CSV 读取，多半是双引号没有成对",
                        "from this row on this is not CSV, most likely a double quote without its partner")
                .allowing(
                        "逗号分隔的 CSV UTF-8（Excel：另存为 CSV UTF-8）", "comma-separated CSV UTF-8 (Excel: save as CSV UTF-8)");
    }

    static Fault csvSeparator(String separator) {
        return Fault.of("csv-separator", "单元格之间用的是 " + separator, "the cells are separated by " + separator)
                .allowing("半角逗号（Excel：另存为 CSV UTF-8（逗号分隔））", "commas (Excel: save as CSV UTF-8, comma delimited)");
    }

    static Fault workbookUnread() {
        return Fault.of("workbook-unread", "这里不能读 .xlsx 决策表", "decision tables in .xlsx cannot be read here")
                .allowing(".drl.csv（Excel：另存为 CSV UTF-8）", ".drl.csv (Excel: save as CSV UTF-8)");
    }

    static Fault invisibleCharacter(int c) {
        String code = String.format("U+%04X", c);
        return Fault.of(
                "invisible-character",
                "单元格里有看不见的字符 " + code + "，请清空后重新输入",
                "an invisible character " + code + " in the cell; clear it and type it again");
    }

    static Fault lineBreakInCell() {
        return Fault.of("line-break-in-cell", "单元格里有换行", "a line break in the cell")
                .allowing("一行文字", "one line");
    }

    static Fault tableMissing() {
        return Fault.of("table-missing", "没有找到 RuleTable 所在的行", "there is no row with RuleTable")
                .allowing(
                        "A 列写 RuleTable 和表名，其下依次是列类型、事实类型、比较、列名、数据",
                        "RuleTable and a name in column A; below it column types, fact types, comparisons, labels, data");
    }

    static Fault settingMissing(String setting) {
        return Fault.of("setting-missing", "RuleTable 之上缺少一行", "a row is missing above RuleTable")
                .allowing(setting);
    }

    static Fault settingUnknown(String word) {
        return Fault.of(
                        "setting-unknown",
                        "RuleTable 之上不能有" + Shown.zh(word),
                        Shown.en(word) + " cannot stand above RuleTable")
                .allowing("A 列只有 RuleSet、Import", "RuleSet and Import in column A")
                .nearest(word, List.of("RuleSet", "Import", "RuleTable"));
    }

    static Fault cellOutside(String text) {
        return Fault.of(
                "cell-outside",
                Shown.zh(text) + "不在任何列里，不会起作用，请删去或移到表中；同一行还有别的格不对时，多半是前面多了一格或一个逗号",
                Shown.en(text)
                        + " stands in no column and would do nothing; delete or move it; where other cells of the"
                        + " row are wrong too, there is probably a cell or a comma too many before it");
    }

    static Fault columnUnknown(String type) {
        return Fault.of("column-unknown", "没有列类型" + Shown.zh(type), "there is no column type " + Shown.en(type))
                .allowing("NAME（条款）、METADATA（出处、标题）、CONDITION（条件）", "NAME, METADATA, CONDITION")
                .nearest(type, List.of("NAME", "METADATA", "CONDITION"));
    }

    /** @param annotation what a METADATA column is missing for; null for another type */
    static Fault columnMissing(String type, @Nullable String annotation) {
        if (annotation == null) {
            return Fault.of("column-missing", "缺少 " + type + " 列", "the column " + type + " is missing")
                    .allowing("在这一行写 " + type, type + " in this row");
        }
        String template = annotation + "( $param )";
        return Fault.of(
                        "column-missing",
                        "缺少" + RuleMessages.word(annotation) + "列",
                        "the column for " + annotation + " is missing")
                .allowing(
                        "在这一行写 " + type + "，往下第二行写 " + template,
                        type + " in this row, " + template + " two rows below");
    }

    /** @param other cell of the first */
    static Fault columnTwice(String column, String other) {
        return Fault.of(
                "column-twice",
                column + " 列有两个，另一个在 " + other,
                "there are two columns " + column + ", the other at " + other);
    }

    static Fault annotationTemplate(String template) {
        return Fault.of(
                        "annotation-template",
                        "METADATA 列的" + Shown.zh(template) + "不对",
                        Shown.en(template) + " will not do for a METADATA column")
                .allowing(RuleMessages.ANNOTATIONS.stream()
                        .map(name -> name + "( $param )")
                        .toList())
                .perhaps(NearestWords.to(template.replaceFirst("\\(.*", ""), RuleMessages.ANNOTATIONS).stream()
                        .map(name -> name + "( $param )")
                        .toList());
    }

    /** @param first cell of its first column */
    static Fault patternApart(String type, String first) {
        return Fault.of(
                        "pattern-apart",
                        type + " 的列要相邻，否则说的是两个不同的事实",
                        "the columns of " + type + " have to be adjacent; apart they mean two different facts")
                .allowing("移到 " + first + " 那几列旁边", "it beside those from " + first + " on");
    }

    static Fault patternDots(String type) {
        return Fault.of(
                        "pattern-dots",
                        type + " 占几列时，每列都要带三个点，否则说的是几个不同的事实",
                        "where " + type
                                + " takes several columns each has three dots; otherwise they mean different facts")
                .allowing(type + "...");
    }

    static Fault templateForm(String template) {
        return Fault.of(
                        "template-form",
                        Shown.zh(template) + "填不了：没有 $param，或不是“字段 比较 $param”",
                        Shown.en(template) + " cannot be filled in: it is not \"field comparison $param\"")
                .allowing(
                        "字段 比较 $param，如 rank <= $param；几个值用 in ( $param )",
                        "field comparison $param, such as rank <= $param; in ( $param ) for several values");
    }

    static Fault noRows() {
        return Fault.of("no-rows", "列名之下没有数据行", "there is no row of data below the labels")
                .allowing("列名的下一行起，每行一个条款", "from the row below the labels on, a clause in each row");
    }

    static Fault rowAfter() {
        return Fault.of(
                "row-after",
                "空行之后还有内容，不会起作用；一个文件一张表，数据之间不留空行",
                "what stands below an empty row would do nothing; one table a file, no empty row in its data");
    }

    static Fault nameMissing() {
        return Fault.of("name-missing", "缺少条款号", "the clause's id is missing")
                .allowing("每行都写条款号；同一条款的几行各是一种符合的情形", "an id in each row; rows of one clause are alternatives");
    }

    static Fault rowWithoutCondition() {
        return Fault.of("row-without-condition", "这一行没有条件，永远成立", "this row has no condition and would always hold")
                .allowing("CONDITION 列里至少填一格", "at least one cell in a CONDITION column");
    }

    static Fault annotationEmpty(String name) {
        return Fault.of("annotation-empty", "缺少" + RuleMessages.word(name) + "（" + name + "）", name + " is missing")
                .allowing("条款的第一行写明，其余各行可以空着", "a text in the clause's first row; its other rows may leave it out");
    }

    /**
     * @param text what stands in the cell
     * @param first cell of the clause's first row
     * @param there what the first row has
     */
    static Fault annotationDiffers(String name, String text, @Nullable String first, @Nullable String there) {
        return Fault.of(
                        "annotation-differs",
                        RuleMessages.word(name) + Shown.zh(text) + "与同一条款第一行（" + first + " 那一行）不同",
                        name + " " + Shown.en(text) + " differs from the clause's first row, that of " + first)
                .allowing(
                        there == null ? "空着" : "空着，或同样写" + Shown.zh(there),
                        there == null ? "nothing" : "nothing, or " + Shown.en(there) + " as there");
    }

    static Fault cellCharacter(String text) {
        return Fault.of(
                        "cell-character",
                        Shown.zh(text) + "里有双引号或反斜杠",
                        "a double quote or backslash in " + Shown.en(text))
                .allowing("引号用“”", "quotation marks “”");
    }

    static Fault cellUnknown(FactField field, String cell) {
        return Fault.of(
                "cell-unknown", Shown.zh(cell) + "不是 " + field + " 的值", Shown.en(cell) + " is no value of " + field);
    }

    static Fault numberUnknown(FactField field, String cell, List<String> words) {
        Fault fault = Fault.of(
                "number-unknown", Shown.zh(cell) + "不是 " + field + " 的值", Shown.en(cell) + " is no value of " + field);
        return words.isEmpty()
                ? fault.allowing("整数", "a whole number")
                : fault.allowing("整数，或 " + String.join("、", words), "a whole number, or " + String.join(", ", words));
    }
}
