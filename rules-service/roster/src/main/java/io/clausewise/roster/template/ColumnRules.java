package io.clausewise.roster.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel says and checks when somebody fills in a cell. */
final class ColumnRules {
    /** Excel cuts longer prompts off, or refuses the file. */
    private static final int MOST_TITLE = 32;

    private static final int MOST_PROMPT = 255;
    /** As long as every notice so far is younger, and before it Excel knows no days. */
    private static final String FIRST_DAY = "1900-01-01";

    private final XSSFSheet sheet;
    private final WordLists lists;
    private final int firstRow;
    private final int lastRow;

    /** @param firstRow from 0 */
    ColumnRules(XSSFSheet sheet, WordLists lists, int firstRow, int lastRow) {
        this.sheet = sheet;
        this.lists = lists;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    void add(int index, TemplateColumn column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                constraint(helper, column.kind()), new CellRangeAddressList(firstRow, lastRow, index, index));
        rule.setEmptyCellAllowed(true);
        rule.createPromptBox(cut(column.heading(), MOST_TITLE), prompt(column));
        rule.setShowPromptBox(true);
        refuse(rule, column.kind());
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, CellKind kind) {
        if (kind instanceof CellKind.Choice choice) {
            return helper.createFormulaListConstraint(lists.range(choice.words()));
        }
        if (kind instanceof CellKind.Day) {
            return helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "1", null, null);
        }
        if (kind instanceof CellKind.Whole) {
            return helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        }
        if (kind instanceof CellKind.IdNumber) {
            return helper.createTextLengthConstraint(OperatorType.EQUAL, "18", null);
        }
        // nothing to check, but something to say
        return helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "32767", null);
    }

    private static void refuse(DataValidation rule, CellKind kind) {
        boolean suggested = kind instanceof CellKind.Choice choice && !choice.only();
        rule.setShowErrorBox(!suggested);
        if (kind instanceof CellKind.Choice) {
            rule.createErrorBox("请从列表中选", "列表以外的内容读不懂。\nPlease choose one of the list.");
        } else if (kind instanceof CellKind.Day) {
            rule.createErrorBox("请填日期", "年-月-日，如 2015-12-31，不早于 " + FIRST_DAY + "。\nPlease enter a date.");
        } else if (kind instanceof CellKind.Whole) {
            rule.createErrorBox("请填整数", "0 或更大的整数。\nPlease enter a whole number.");
        } else if (kind instanceof CellKind.IdNumber) {
            rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            rule.createErrorBox("不是 18 位", "居民身份证号是 18 位，请核对。\nAn ID number has 18 characters.");
        }
    }

    private static String prompt(TemplateColumn column) {
        String example = column.example().isEmpty() ? "" : "\n例：" + column.example();
        String citations = column.clauses().isEmpty() ? "" : "\n条款：" + column.citations();
        String counts = column.scored() ? "\n评分：" + column.counts() : "";
        String zh = column.hint().zh() + example + citations + counts;
        String both = zh + "\n" + column.hint().en();
        // in the file a line break takes seven characters, _x000a_
        return both.replace("\n", "_x000a_").length() <= MOST_PROMPT ? both : cut(zh, MOST_PROMPT - 12);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
