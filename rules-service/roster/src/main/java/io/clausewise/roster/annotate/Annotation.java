package io.clausewise.roster.annotate;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetPart;
import io.clausewise.roster.screening.RosterRanking;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One writing of what was screened into a workbook: first its frame, then everything. */
final class Annotation {
    private final Screened screened;
    private final Ruleset ruleset;
    private final List<OwnColumn> columns;
    private final Source source;
    private final XSSFWorkbook frame;
    private final StyleBook styles;
    private final List<Text> remarks;
    private final WorkbookWriter writer;

    Annotation(Screened screened, Ruleset ruleset, Source source, TempFiles temps) {
        this.screened = screened;
        this.ruleset = ruleset;
        this.columns = screened.columns();
        this.source = source;
        this.frame = source.frame();
        this.styles = new StyleBook(frame);
        this.remarks = new ArrayList<>(source.remarks());
        this.writer = new WorkbookWriter(frame, temps);
    }

    /** Whatever POI does not like of the workbook, it says here: nothing is written yet. */
    Path saved() throws IOException {
        Standings standings = new Standings(screened.summary().rankings());
        List<AnnotatedSheet> plans = screened.plans();
        Map<String, Insertions> insertions = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (AnnotatedSheet plan : plans) {
            names.put(plan.roster(), plan.name());
            if (plan.width() == 0) {
                remarks.add(new Text(
                        "工作表 " + plan.name() + " 右侧没有空列，结论只在“逐条结果”",
                        "sheet " + plan.name() + " has no room at its right: outcomes are on 逐条结果 only"));
            } else {
                insertions.put(
                        plan.name(),
                        new NotedInsertions(plan, plans.indexOf(plan), columns, screened.rows(), standings, styles));
                layOut(getSheet(plan.name()), plan);
            }
        }
        comments(names);
        for (SheetPart part : source.book().sheets()) {
            Insertions own = insertions.getOrDefault(part.name(), Insertions.NONE);
            writer.body(getSheet(part.name()), new OriginalRows(source.book(), part.part(), own));
        }
        String texts = source.book().sharedStringsPart();
        if (texts != null) {
            writer.replace(texts, () -> source.book().open(texts));
        }
        for (OwnSheet sheet : ownSheets(plans, names)) {
            XSSFSheet made = frame.createSheet(SheetNames.free(sheet.name(), frame));
            sheet.layOut(made);
            writer.body(made, sheet);
        }
        return writer.saved();
    }

    /** @param saved the frame */
    void write(Path saved, OutputStream out) throws IOException, RosterRefused {
        writer.write(saved, out);
    }

    private XSSFSheet getSheet(String name) {
        XSSFSheet sheet = frame.getSheet(name);
        if (sheet == null) {
            throw new IllegalStateException("no sheet " + name);
        }
        return sheet;
    }

    private void layOut(XSSFSheet sheet, AnnotatedSheet plan) {
        if (sheet.getCTWorksheet().isSetDimension()) {
            // it is wider now, and need not be said
            sheet.getCTWorksheet().unsetDimension();
        }
        for (int i = 0; i < plan.width(); i++) {
            int column = plan.first() + i;
            sheet.setColumnHidden(column, false);
            sheet.setColumnWidth(column, columns.get(i).width() * 256);
            if (plan.headingLast() > plan.headingFirst()) {
                sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(plan.headingFirst() - 1, plan.headingLast() - 1, column, column));
            }
        }
        Page.officers(sheet, plan);
    }

    private void comments(Map<String, String> names) {
        long left = screened.comments().write(sheet -> frame.getSheet(names.getOrDefault(sheet, sheet)));
        if (left > 0) {
            remarks.add(new Text(
                    "有 " + left + " 条数据问题没有写成批注（批注数量有上限，原有批注不改），都在“数据问题”",
                    left + " findings are no comments (their number is limited, and yours stay): all are on 数据问题"));
        }
    }

    private List<OwnSheet> ownSheets(List<AnnotatedSheet> plans, Map<String, String> names) {
        List<OwnSheet> sheets = new ArrayList<>();
        sheets.add(new SummarySheet(screened.summary(), ruleset, remarks, styles));
        List<RosterRanking> rankings = screened.summary().rankings();
        for (RosterRanking ranking : rankings) {
            String name = "排名" + (rankings.size() == 1 ? "" : " " + (rankings.indexOf(ranking) + 1));
            sheets.add(new RankingSheet(
                    name, ranking, screened.points(), sheet -> names.getOrDefault(sheet, sheet), styles));
        }
        sheets.add(new ResultSheet(
                screened.rows(), plans, screened.understanding().programs(), screened.clauses(), styles));
        sheets.add(new FindingsSheet(screened.findings(), sheet -> names.getOrDefault(sheet, sheet), styles));
        sheets.add(new RulesSheet(ruleset, screened.understanding(), styles));
        return sheets;
    }
}
