package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.roster.paper.A4Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet that explains each column and each clause. No row of it has two cells that are headings by themselves, or it would
 * be taken for a sheet with people.
 */
final class GuideSheet {
    private static final int[] WIDTHS = {10, 26, 44, 44, 30, 22, 30};

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final XSSFCellStyle text;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle section;
    private final XSSFCellStyle plain;
    private int next;

    GuideSheet(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.text = styles.text();
        this.heading = styles.heading();
        this.section = styles.section();
        this.plain = styles.subtitle();
        plain.setWrapText(false);
    }

    /** @param without needed fields that have no column */
    void write(Program program, List<TemplateColumn> columns, List<String> without) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        line("填写说明 How to fill in", section);
        line(program.title().zh() + "　" + program.title().en(), plain);
        line(program.document(), plain);
        line("一人（一个工作室）一行，从第五行写起；标“示例”的一行不读，可以删去。", plain);
        line("One row for each; begin in row 5. The row marked 示例 is not read and may be deleted.", plain);
        line("不知道的留空：留空就是不知道，既不算符合，也不算不符合，结论会是待定并说明缺什么。", plain);
        line(
                "Leave empty what is not known: it neither meets nor fails a clause; the outcome says what is missing.",
                plain);
        line("列可以调换次序、可以删去，表头的文字不要改。蓝底的列决定结论，绿底的只关系材料和程序，灰底的用来认人。", plain);
        line(
                "Columns may be moved or deleted; keep the headings' wording. Blue decides, green is formalities, grey tells who.",
                plain);
        if (!without.isEmpty()) {
            String fields = String.join(" ", without);
            line("词汇表没有给这些字段表头，所以名册里写不进，相关条款会待定：" + fields, plain);
            line("Without a heading in the vocabulary these fields cannot stand in a roster: " + fields, plain);
        }
        next++;
        columns(columns);
        next++;
        clauses(program, columns);
        print();
    }

    private void columns(List<TemplateColumn> columns) {
        line("一、各列 Columns", section);
        row(
                heading,
                List.of(
                        "列\nColumn",
                        "表头\nHeading",
                        "怎样填写",
                        "What to write",
                        "例\nExample",
                        "用于条款\nClauses",
                        "字段\nField"));
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            row(
                    text,
                    List.of(
                            letter(i),
                            column.heading(),
                            column.hint().zh(),
                            column.hint().en(),
                            column.example(),
                            column.citations(),
                            column.pointer() == null ? "" : column.pointer()));
        }
    }

    private void clauses(Program program, List<TemplateColumn> columns) {
        line("二、各条款 Clauses", section);
        row(heading, List.of("出处\nPlace", "条款号\nId", "条款", "Clause", "作用\nRole", "要看的列\nColumns"));
        for (Clause clause : Stream.concat(program.clauses().stream(), program.formalities().stream())
                .toList()) {
            Text role = role(clause.role());
            row(
                    text,
                    List.of(
                            clause.cites(),
                            clause.id(),
                            clause.title().zh(),
                            clause.title().en(),
                            role.zh() + " " + role.en(),
                            letters(clause, columns)));
        }
    }

    /** The letters of the columns a clause looks at; the headings are in the table above. */
    private static String letters(Clause clause, List<TemplateColumn> columns) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).clauses().contains(clause)) {
                letters.add(letter(i));
            }
        }
        return letters.stream().collect(Collectors.joining(" "));
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

    private void line(String words, XSSFCellStyle style) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private void row(XSSFCellStyle style, List<String> cells) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
            for (String part : cells.get(i).split("\n")) {
                lines = Math.max(lines, RosterSheet.lines(part, WIDTHS[i]));
            }
            lines = Math.max(lines, cells.get(i).split("\n").length);
        }
        row.setHeightInPoints(lines * 13.5f + 3);
    }

    private void print() {
        A4Landscape.setUp(sheet);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
