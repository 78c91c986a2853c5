package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.roster.paper.A4Landscape;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet that explains each column and each clause. No row of it has two cells that are headings by themselves, or it would
 * be taken for a sheet with people.
 */
final class GuideSheet {
    private final XSSFSheet sheet;
    private final GuideRows rows;

    GuideSheet(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.rows = new GuideRows(sheet, styles);
    }

    /** @param without needed fields that have no column */
    void write(Program program, List<TemplateColumn> columns, List<String> without) {
        rows.section("填写说明 How to fill in");
        rows.line(program.title().zh() + "　" + program.title().en());
        rows.line(program.document());
        rows.line("一人（一个工作室）一行，从第五行写起；标“示例”的一行不读，可以删去。");
        rows.line("One row for each; begin in row 5. The row marked 示例 is not read and may be deleted.");
        rows.line("不知道的留空：留空就是不知道，既不算符合，也不算不符合，结论会是待定并说明缺什么。");
        rows.line(
                "Leave empty what is not known: it neither meets nor fails a clause; the outcome says what is missing.");
        rows.line("列可以调换次序、可以删去，表头的文字不要改。蓝底的列决定结论，绿底的只关系材料和程序，黄底的只关系评分，灰底的用来认人。");
        rows.line(
                "Columns may be moved or deleted; keep the headings' wording. Blue decides, green is formalities, yellow gives points, grey tells who.");
        if (!without.isEmpty()) {
            String fields = String.join(" ", without);
            rows.line("词汇表没有给这些字段表头，所以名册里写不进，相关条款会待定：" + fields);
            rows.line("Without a heading in the vocabulary these fields cannot stand in a roster: " + fields);
        }
        rows.blank();
        columns(columns);
        rows.blank();
        clauses(program, columns);
        if (!program.scorecards().isEmpty()) {
            rows.blank();
            new ScoreGuide(rows).write(program, columns);
        }
        A4Landscape.setUp(sheet);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private void columns(List<TemplateColumn> columns) {
        rows.section("一、各列 Columns");
        rows.heading(
                "列\nColumn",
                "表头\nHeading",
                "怎样填写",
                "What to write",
                "例\nExample",
                "用于条款或评分\nClauses, points",
                "字段\nField");
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            rows.row(
                    letter(i),
                    column.heading(),
                    column.hint().zh(),
                    column.hint().en(),
                    column.example(),
                    column.scored() ? column.counts() : column.citations(),
                    column.pointer() == null ? "" : column.pointer());
        }
    }

    private void clauses(Program program, List<TemplateColumn> columns) {
        rows.section("二、各条款 Clauses");
        rows.heading("出处\nPlace", "条款号\nId", "条款", "Clause", "作用\nRole", "要看的列\nColumns");
        for (Clause clause : Stream.concat(program.clauses().stream(), program.formalities().stream())
                .toList()) {
            Text role = role(clause.role());
            rows.row(
                    clause.cites(),
                    clause.id(),
                    clause.title().zh(),
                    clause.title().en(),
                    role.zh() + " " + role.en(),
                    letters(columns, column -> column.clauses().contains(clause)));
        }
    }

    /** The letters of some columns; the headings are in the first table. */
    static String letters(List<TemplateColumn> columns, Predicate<TemplateColumn> some) {
        return IntStream.range(0, columns.size())
                .filter(i -> some.test(columns.get(i)))
                .mapToObj(GuideSheet::letter)
                .collect(Collectors.joining(" "));
    }

    private static String letter(int index) {
        return CellReference.convertNumToColString(index);
    }

    private static Text role(Role role) {
        return switch (role) {
            case REQUIREMENT -> new Text("必须符合", "requirement");
            case ALTERNATIVE -> new Text("几项之一", "alternative");
            case EXCLUSION -> new Text("符合即排除", "exclusion");
            case WAIVER -> new Text("可免除一项要求", "waiver");
            case DIRECT_FAIL -> new Text("直接不合格", "direct fail");
            case IN_PRINCIPLE -> new Text("原则上要符合", "in principle");
            case PREFERENCE -> new Text("优先", "preference");
            case FORMALITY -> new Text("形式要件，不影响结论", "formality");
        };
    }
}
