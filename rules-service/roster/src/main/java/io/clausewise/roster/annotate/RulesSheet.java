package io.clausewise.roster.annotate;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Interpretation;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.screening.Understanding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 规则说明: every clause people were held against, where it stands in the notice, and how it is read. */
final class RulesSheet implements OwnSheet {
    private static final int HEADING = 3;
    private static final int[] WIDTHS = {20, 24, 12, 34, 34, 20, 70};

    private final Ruleset ruleset;
    private final Understanding understanding;
    private final StyleBook styles;

    RulesSheet(Ruleset ruleset, Understanding understanding, StyleBook styles) {
        this.ruleset = ruleset;
        this.understanding = understanding;
        this.styles = styles;
    }

    @Override
    public String name() {
        return "规则说明";
    }

    @Override
    public void layOut(XSSFSheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, HEADING);
        Page.ours(sheet, HEADING);
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        Lines lines = new Lines(styles, WIDTHS);
        lines.row(Look.TITLE, OwnSheets.MARK + "规则说明 Clauses");
        lines.row(
                Look.PLAIN,
                "规则版本 Ruleset: " + ruleset.version() + "　基准日 As of: " + understanding.asOf() + "　"
                        + understanding.program().document());
        lines.row(
                Look.OWN_HEADING,
                "项目\nProgramme",
                "条款\nClause",
                "依据\nCitation",
                "标题\nTitle",
                "英文标题\nEnglish title",
                "类型\nRole",
                "有不同读法的，我们的读法和理由\nReading, where there are several");
        for (Program program : understanding.programs()) {
            Stream.concat(program.clauses().stream(), program.formalities().stream())
                    .forEach(clause -> lines.row(
                            Look.TEXT,
                            program.title().zh(),
                            clause.id(),
                            clause.cites(),
                            clause.title().zh(),
                            clause.title().en(),
                            ClauseColumns.role(clause.role()),
                            reading(program, clause)));
        }
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        lines.write(out);
        out.write("</sheetData>");
    }

    private String reading(Program program, Clause clause) {
        Map<String, Interpretation> all =
                ruleset.getNotice(program.id()).notice().interpretations();
        Interpretation reading = clause.interpretation() == null ? null : all.get(clause.interpretation());
        if (reading == null) {
            return "";
        }
        List<String> text = reading.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("^- ", "").replace("**", ""))
                .toList();
        return reading.id() + " " + reading.title() + "\n" + String.join("\n", text);
    }
}
