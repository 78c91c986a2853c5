package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.roster.report.ReportCell;
import io.clausewise.roster.report.ReportSheet;
import io.clausewise.roster.report.Tone;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.ClauseTotal;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.OutcomeChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 概览: what was compared, how many change by each programme, from what to what, and which clauses do it. */
final class OverviewSheet {
    private static final List<Integer> WIDTHS = List.of(40, 14, 14, 14, 14, 14, 14, 14, 14);
    private static final List<Text> COUNTS = List.of(
            new Text("项目", "Programme"),
            new Text("比较人数", "Compared"),
            new Text("结论有变", "Outcome changes"),
            new Text("其他有变", "Something else"),
            new Text("只有名次有变", "Only the rank"),
            new Text("没有变化", "Nothing"),
            new Text("新入围", "Newly selected"),
            new Text("不再入围", "No longer selected"),
            new Text("未判断", "Not judged"));
    private static final List<Text> CLAUSES = List.of(
            new Text("条款", "Clause"),
            new Text("出处", "Place"),
            new Text("人数", "People"),
            new Text("其中结论有变", "Outcome changes"));

    private final List<ImpactResult> results;
    private final List<List<ReportCell>> rows = new ArrayList<>();

    OverviewSheet(List<ImpactResult> results, List<Text> remarks) {
        this.results = results;
        facts(remarks);
        counts();
        results.forEach(this::program);
    }

    ReportSheet sheet() {
        return new ReportSheet("概览", WIDTHS, 1, false, rows);
    }

    private void facts(List<Text> remarks) {
        ImpactResult any = results.get(0);
        rows.add(ImpactCells.title("规则变化的影响", "Impact"));
        plain("原来 From：" + side(any.from()));
        plain("改后 To：" + side(any.to()));
        if (any.from().isSameAs(any.to())) {
            plain("两边的规则和日期都相同 rules and dates are the same on both sides");
        }
        ImpactDifferences.of(any.rules()).forEach(text -> plain(text.zh() + "　" + text.en()));
        remarks.forEach(text -> plain(text.zh() + "　" + text.en()));
    }

    private static String side(ImpactSide side) {
        LocalDate day = side.asOf();
        return side.rules() + "　规则 ruleset " + side.ruleset().version() + (day == null ? "" : "　判定日期 as of " + day);
    }

    private void counts() {
        section("人数 People");
        rows.add(ImpactCells.headings(COUNTS));
        for (ImpactResult result : results) {
            Impact impact = result.impact();
            int outcomes = impact.outcomeChanges().size();
            int others = impact.otherChanges().size();
            int ranks = impact.rankChanges().size();
            rows.add(List.of(
                    ImpactCells.both(result.to().program().title()),
                    ReportCell.number(impact.compared()),
                    ReportCell.number(outcomes),
                    ReportCell.number(others),
                    ReportCell.number(ranks),
                    ReportCell.number(impact.compared() - outcomes - others - ranks),
                    ReportCell.number(impact.selected()),
                    ReportCell.number(impact.deselected()),
                    ReportCell.number(impact.unjudged())));
        }
        if (results.stream().allMatch(result -> result.impact().changes().isEmpty())) {
            int all = results.stream()
                    .mapToInt(result -> result.impact().compared())
                    .sum();
            plain("比较了 " + all + " 人，没有变化 compared " + all + ": nothing changes");
        }
    }

    private void program(ImpactResult result) {
        if (result.impact().changes().isEmpty()) {
            return;
        }
        Text title = result.to().program().title();
        section("结论 Outcomes　" + title.zh() + " " + title.en());
        matrix(result.impact().matrix());
        List<ClauseTotal> clauses = result.impact().clauses();
        if (!clauses.isEmpty()) {
            section("因为哪一条 Because of which clause　" + title.zh());
            rows.add(ImpactCells.headings(CLAUSES));
            clauses.forEach(total -> rows.add(List.of(
                    ImpactCells.both(total.title()),
                    ReportCell.text(total.citation(), Tone.CENTRED),
                    ReportCell.number(total.people()),
                    ReportCell.number(total.outcomes()))));
        }
    }

    private void matrix(List<OutcomeChange> ways) {
        List<@Nullable Outcome> outcomes = new ArrayList<>(Arrays.asList(Outcome.values()));
        if (ways.stream().anyMatch(way -> way.from() == null || way.to() == null)) {
            outcomes.add(null);
        }
        List<ReportCell> heading = new ArrayList<>();
        heading.add(ReportCell.text("原来 ↓　改后 →\nfrom ↓, to →", Tone.HEADING));
        outcomes.forEach(to -> heading.add(ImpactCells.outcome(to)));
        rows.add(heading);
        for (Outcome from : outcomes) {
            List<ReportCell> row = new ArrayList<>();
            row.add(ImpactCells.outcome(from));
            outcomes.forEach(to -> row.add(ReportCell.number(people(ways, from, to))));
            rows.add(row);
        }
    }

    private static int people(List<OutcomeChange> ways, @Nullable Outcome from, @Nullable Outcome to) {
        return ways.stream()
                .filter(way -> way.from() == from && way.to() == to)
                .mapToInt(OutcomeChange::people)
                .sum();
    }

    private void section(String text) {
        rows.add(List.of());
        rows.add(List.of(ReportCell.text(text, Tone.SECTION)));
    }

    private void plain(String text) {
        rows.add(List.of(ReportCell.text(text, Tone.PLAIN)));
    }
}
