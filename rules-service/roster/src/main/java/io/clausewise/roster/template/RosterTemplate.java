package io.clausewise.roster.template;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to fill in for one programme, made of its rules. */
public final class RosterTemplate {
    private RosterTemplate() {}

    /**
     * Writes the workbook (.xlsx); the stream stays open.
     *
     * @throws IllegalArgumentException if the programme is none of the ruleset's
     */
    public static void write(Program program, Ruleset ruleset, OutputStream out) throws IOException {
        Notice notice = ruleset.getNotice(program.id()).notice();
        TemplateColumns made = new TemplateColumns(program, notice, ruleset.vocabulary());
        List<TemplateColumn> columns = made.all();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(book);
            XSSFSheet roster = book.createSheet("名册");
            XSSFSheet guide = book.createSheet("填写说明");
            String title = program.title().zh() + " 名册";
            String subtitle = program.document() + "　各列怎样填写见工作表“填写说明”；选中单元格时有提示。不知道的留空。\n"
                    + program.title().en()
                    + ": see sheet 填写说明 for what to write in each column; leave empty what is not known.";
            new RosterSheet(roster, columns, styles).write(title, subtitle, new WordLists(book));
            new GuideSheet(guide, styles).write(program, columns, made.without());
            book.setActiveSheet(0);
            book.write(out);
        }
    }

    /** What to call the file: the programme's title, for people. */
    public static String fileName(Program program) {
        return program.title().zh().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + " 名册模板.xlsx";
    }
}
