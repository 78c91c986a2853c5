package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.roster.report.ReportCell;
import io.clausewise.roster.report.ReportSheet;
import io.clausewise.roster.report.Tone;
import io.clausewise.workbench.impact.ClauseTotal;
import java.util.ArrayList;
import java.util.List;

/** 条款: how many people each clause and each scoring rule touches. */
final class ClausesSheet {
    private static final List<Integer> WIDTHS = List.of(30, 12, 26, 12, 44, 10, 14);
    private static final List<Text> HEADINGS = List.of(
            new Text("项目", "Programme"),
            new Text("种类", "Kind"),
            new Text("条款号", "Id"),
            new Text("出处", "Place"),
            new Text("条款", "Clause"),
            new Text("人数", "People"),
            new Text("其中结论有变", "Outcome changes"));

    private ClausesSheet() {}

    static ReportSheet of(List<ImpactResult> results) {
        List<List<ReportCell>> rows = new ArrayList<>();
        rows.add(ImpactCells.title("条款", "Clauses"));
        rows.add(ImpactCells.headings(HEADINGS));
        for (ImpactResult result : results) {
            Program program = result.to().program();
            Text clause = new Text("条款", "clause");
            result.impact().clauses().forEach(total -> rows.add(row(program, clause, total)));
            Text scoring = new Text("评分规则", "scoring rule");
            result.impact().scoring().forEach(total -> rows.add(row(program, scoring, total)));
        }
        return new ReportSheet("条款", WIDTHS, 2, true, rows);
    }

    private static List<ReportCell> row(Program program, Text kind, ClauseTotal total) {
        return List.of(
                ImpactCells.both(program.title()),
                ImpactCells.both(kind),
                ReportCell.text(total.id()),
                ReportCell.text(total.citation(), Tone.CENTRED),
                ImpactCells.both(total.title()),
                ReportCell.number(total.people()),
                ReportCell.number(total.outcomes()));
    }
}
