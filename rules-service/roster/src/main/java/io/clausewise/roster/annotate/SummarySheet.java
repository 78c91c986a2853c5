package io.clausewise.roster.annotate;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.EngineVersion;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.ranking.QuotaCount;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.ClauseCount;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.roster.screening.UnitCount;
import io.clausewise.verdict.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 汇总: what the screening came to, on a page or two. */
final class SummarySheet implements OwnSheet {
    /** More units than this are no summary. */
    private static final int MOST_UNITS = 500;

    private static final int[] WIDTHS = {24, 34, 13, 22, 13, 13, 18};
    private static final int LAST = WIDTHS.length - 1;

    private final ScreeningSummary summary;
    private final Ruleset ruleset;
    private final Lines lines;
    private final int outcomesAt;

    /** @param remarks about this workbook itself: what was not kept, what was cut */
    SummarySheet(ScreeningSummary summary, Ruleset ruleset, List<Text> remarks, StyleBook styles) {
        this.summary = summary;
        this.ruleset = ruleset;
        this.lines = new Lines(styles, WIDTHS);
        facts();
        outcomesAt = outcomes();
        remarks(remarks);
        rankings();
        units();
        findings();
        clauses();
        passed();
        columns();
    }

    @Override
    public String name() {
        return "汇总";
    }

    @Override
    public void layOut(XSSFSheet sheet) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        lines.layOut(sheet);
        OutcomeChart.draw(sheet, summary.outcomes(), outcomesAt);
        Page.ours(sheet, 0);
    }

    private void facts() {
        Understanding understanding = summary.understanding();
        lines.row(Look.TITLE, OwnSheets.MARK + "汇总 Summary");
        for (Program program : understanding.programs()) {
            fact("项目 Programme", program.title().zh() + " " + program.title().en());
        }
        fact("文件 Document", understanding.program().document());
        fact("基准日 As of", understanding.asOf().toString());
        fact("规则版本 Ruleset", ruleset.version());
        fact("软件版本 Software", "Clausewise " + EngineVersion.get());
    }

    private void fact(String label, String value) {
        lines.add(new Lines.Item(0, Look.PLAIN, label), new Lines.Item(1, Look.PLAIN, value));
    }

    private void section(String zh, String en) {
        lines.add();
        lines.row(Look.SECTION, zh + " " + en);
    }

    /** Returns the row of the first outcome, from 1. */
    private int outcomes() {
        section("结论", "Outcomes");
        lines.row(Look.OWN_HEADING, "结论 Outcome", "人数 People", "占比 Share");
        int first = lines.size() + 1;
        for (Outcome outcome : Outcome.values()) {
            long count = summary.outcomes().getOrDefault(outcome, 0L);
            lines.add(
                    new Lines.Item(0, Look.of(outcome), OutcomeWords.both(outcome)),
                    new Lines.Item(1, Look.NUMBER, count),
                    new Lines.Item(2, Look.PERCENT, summary.people() == 0 ? 0.0 : (double) count / summary.people()));
        }
        lines.add(
                new Lines.Item(0, Look.CENTRED, "合计 Total"),
                new Lines.Item(1, Look.NUMBER, summary.people()),
                new Lines.Item(2, Look.PERCENT, summary.people() == 0 ? 0.0 : 1.0));
        lines.add();
        lines.add(new Lines.Item(0, Look.TEXT, "数据问题 Faults"), new Lines.Item(1, Look.NUMBER, summary.rowFaults()));
        lines.add(new Lines.Item(0, Look.TEXT, "数据说明 Notes"), new Lines.Item(1, Look.NUMBER, summary.rowNotes()));
        while (lines.size() < first + OutcomeChart.ROWS - 3) {
            // the chart stands beside
            lines.add();
        }
        return first;
    }

    private void remarks(List<Text> remarks) {
        if (!remarks.isEmpty()) {
            section("关于本工作簿", "About this workbook");
            remarks.forEach(remark -> lines.add(new Lines.Item(0, Look.TEXT, remark.zh() + "\n" + remark.en(), LAST)));
        }
    }

    private void rankings() {
        for (RosterRanking one : summary.rankings()) {
            Ranking ranking = one.ranking();
            String program = summary.rankings().size() == 1
                    ? ""
                    : "：" + ranking.program().title().zh();
            section("排名" + program, "Ranking");
            for (Text sentence : RankingHead.sentences(ranking)) {
                lines.add(new Lines.Item(0, Look.TEXT, sentence.zh() + "\n" + sentence.en(), LAST));
            }
        }
    }

    private void units() {
        List<UnitCount> units = summary.units();
        if (units.isEmpty()) {
            return;
        }
        section("推荐名额", "Nominations");
        List<Object> headings = new ArrayList<>(
                List.of("推荐单位 Unit", "依据 Quota", "推荐 Nominated", "符合 Eligible", "名额 At most", "情况 State"));
        if (!summary.rankings().isEmpty()) {
            headings.add("入围 Selected");
        }
        lines.row(Look.OWN_HEADING, headings.toArray());
        for (UnitCount unit : units.subList(0, Math.min(units.size(), MOST_UNITS))) {
            boolean advisory = unit.quota() != null && unit.quota().advisory();
            Look state = !unit.exceeded() ? Look.CENTRED : advisory ? Look.OPEN : Look.BAD;
            Integer most = unit.atMost();
            List<Lines.Item> items = new ArrayList<>(List.of(
                    new Lines.Item(0, Look.TEXT, unit.unit() == null ? "合计 Total" : shown(unit.unit())),
                    new Lines.Item(
                            1,
                            Look.TEXT,
                            unit.quota() == null
                                    ? ""
                                    : unit.quota().cites() + " "
                                            + unit.quota().title().zh()),
                    new Lines.Item(2, Look.NUMBER, unit.nominated()),
                    new Lines.Item(3, Look.NUMBER, unit.eligible()),
                    most == null ? new Lines.Item(4, Look.CENTRED, "—") : new Lines.Item(4, Look.NUMBER, most),
                    new Lines.Item(5, state, most == null ? "—" : unit.exceeded() ? "超出 exceeded" : "未超 within")));
            selected(unit).ifPresent(count -> items.add(new Lines.Item(LAST, Look.NUMBER, count)));
            lines.add(items);
        }
        if (units.size() > MOST_UNITS) {
            lines.row(Look.PLAIN, "另有 " + (units.size() - MOST_UNITS) + " 个单位未列出 more units are not listed");
        }
    }

    /** How many of those nominated are within the places. */
    private Optional<Integer> selected(UnitCount unit) {
        return summary.rankings().stream()
                .map(RosterRanking::ranking)
                .filter(ranking -> ranking.program().id().equals(unit.program()))
                .flatMap(ranking -> ranking.quotas().stream())
                .filter(count -> count.quota().equals(unit.quota()) && Objects.equals(count.unit(), unit.unit()))
                .map(QuotaCount::selected)
                .findFirst();
    }

    private static String shown(String text) {
        return Printable.of(text);
    }

    private void findings() {
        if (summary.findings().isEmpty()) {
            return;
        }
        section("名册整体的问题", "About the roster as a whole");
        for (RosterFinding finding : summary.findings()) {
            Text text = finding.explanation().text();
            String citation = finding.citation() == null ? "" : "（" + finding.citation() + "）";
            lines.add(
                    new Lines.Item(
                            0,
                            finding.weight() == Weight.FAULT ? Look.BAD : Look.CENTRED,
                            finding.weight() == Weight.FAULT ? "问题 fault" : "说明 note"),
                    new Lines.Item(1, Look.TEXT, text.zh() + citation + "\n" + text.en(), LAST));
        }
    }

    private void clauses() {
        section("各条款", "Clauses");
        lines.row(
                Look.OWN_HEADING,
                "条款 Clause",
                "标题 Title",
                "符合 Met",
                "不符合 Not met",
                "待定 Unknown",
                "豁免 Waived",
                "依据 Citation");
        for (ClauseCount clause : summary.clauses()) {
            lines.add(
                    new Lines.Item(0, Look.TEXT, clause.id()),
                    new Lines.Item(1, Look.TEXT, clause.title().zh()),
                    new Lines.Item(2, Look.NUMBER, clause.met()),
                    new Lines.Item(3, Look.NUMBER, clause.notMet()),
                    new Lines.Item(4, Look.NUMBER, clause.unknown()),
                    new Lines.Item(5, Look.NUMBER, clause.waived()),
                    new Lines.Item(6, Look.TEXT, clause.citation()));
        }
    }

    private void passed() {
        section("没有当作人员的行和工作表", "Rows and sheets passed over");
        for (RowKind kind : RowKind.values()) {
            long count = summary.passed().getOrDefault(kind, 0L);
            if (count > 0 && kind != RowKind.PERSON) {
                lines.add(new Lines.Item(0, Look.TEXT, kind(kind)), new Lines.Item(1, Look.NUMBER, count));
            }
        }
        for (String sheet : summary.understanding().sheets().passedOver()) {
            lines.add(new Lines.Item(0, Look.TEXT, "工作表 Sheet"), new Lines.Item(1, Look.TEXT, shown(sheet)));
        }
    }

    private static String kind(RowKind kind) {
        return switch (kind) {
            case ABOVE -> "标题和表头 title, heading";
            case PERSON -> "人员 person";
            case EMPTY -> "只有序号 number only";
            case EXAMPLE -> "示例 example";
            case HEADING_AGAIN -> "重复的表头 heading again";
            case TOTAL -> "合计 total";
            case FOOTER -> "表尾 footer";
        };
    }

    private void columns() {
        section("各列的理解", "Columns as they were understood");
        lines.row(Look.OWN_HEADING, "工作表 Sheet", "列名 Heading", "列 Column", "用途 Use", "把握 Sure");
        for (HeadedSheet sheet : summary.understanding().sheets().sheets()) {
            for (Column column : sheet.heading().columns()) {
                lines.add(
                        new Lines.Item(0, Look.TEXT, shown(sheet.sheet().name())),
                        new Lines.Item(1, Look.TEXT, shown(column.heading())),
                        new Lines.Item(2, Look.CENTRED, Columns.letters(column.index())),
                        new Lines.Item(3, use(column.use()), ColumnWords.use(column, ruleset.vocabulary())),
                        new Lines.Item(4, Look.TEXT, ColumnWords.confidence(column.confidence())));
            }
        }
    }

    private static Look use(ColumnUse use) {
        return use == ColumnUse.UNKNOWN || use == ColumnUse.AMBIGUOUS || use == ColumnUse.KEPT_APART
                ? Look.OPEN
                : Look.TEXT;
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        lines.write(out);
        out.write("</sheetData>");
    }
}
