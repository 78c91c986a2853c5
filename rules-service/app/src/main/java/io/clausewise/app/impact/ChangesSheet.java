package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.roster.report.ReportCell;
import io.clausewise.roster.report.ReportSheet;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.workbench.impact.ClauseChange;
import io.clausewise.workbench.impact.ClauseWords;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.PersonChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 变化: one row for everybody who changes. */
final class ChangesSheet {
    private static final List<Integer> WIDTHS =
            List.of(24, 12, 7, 12, 10, 14, 14, 11, 11, 13, 13, 16, 16, 32, 38, 38, 32);
    private static final List<Text> HEADINGS = List.of(
            new Text("项目", "Programme"),
            new Text("工作表", "Sheet"),
            new Text("行", "Row"),
            new Text("编号", "Reference"),
            new Text("姓名", "Name"),
            new Text("原结论", "Outcome before"),
            new Text("新结论", "Outcome after"),
            new Text("原得分", "Score before"),
            new Text("新得分", "Score after"),
            new Text("原名次", "Rank before"),
            new Text("新名次", "Rank after"),
            new Text("原入围情况", "Placed before"),
            new Text("新入围情况", "Placed after"),
            new Text("因为哪一条", "Because of"),
            new Text("原来怎样", "Before"),
            new Text("改后怎样", "After"),
            new Text("得分、等次及其他", "Points, grade, other"));

    private final ImpactResult result;
    private final ClauseWords before;
    private final ClauseWords after;

    private ChangesSheet(ImpactResult result) {
        this.result = result;
        this.before = new ClauseWords(result.from().ruleset());
        this.after = new ClauseWords(result.to().ruleset());
    }

    /** Of one programme without a column that would say the same in every row. */
    static ReportSheet of(List<ImpactResult> results) {
        int first = results.size() == 1 ? 1 : 0;
        Stream<List<ReportCell>> people = results.stream().flatMap(result -> new ChangesSheet(result).rows());
        Stream<List<ReportCell>> table = Stream.concat(Stream.of(ImpactCells.headings(HEADINGS)), people)
                .map(row -> row.subList(first, row.size()));
        Stream<List<ReportCell>> top = Stream.of(ImpactCells.title("变化", "Changes"));
        return new ReportSheet(
                "变化", WIDTHS.subList(first, WIDTHS.size()), 2, true, Stream.concat(top, table)::iterator);
    }

    /** Whose outcome changes first, then who else changes, then whom only others move. */
    private Stream<List<ReportCell>> rows() {
        Impact impact = result.impact();
        return Stream.of(impact.outcomeChanges(), impact.otherChanges(), impact.rankChanges())
                .flatMap(List::stream)
                .map(this::row);
    }

    private List<ReportCell> row(PersonChange person) {
        PlaceJson place = result.places().get(person.number());
        Judgement then = person.before();
        Judgement now = person.after();
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.text(result.to().program().title().zh()));
        cells.add(words(place.sheet()));
        cells.add(ReportCell.number(number(place)));
        cells.add(words(place.reference()));
        cells.add(words(person.name()));
        cells.add(ImpactCells.outcome(then == null ? null : then.outcome()));
        cells.add(ImpactCells.outcome(now == null ? null : now.outcome()));
        cells.add(ImpactCells.points(then == null ? null : then.points()));
        cells.add(ImpactCells.points(now == null ? null : now.points()));
        cells.add(ImpactCells.rank(then == null ? null : then.rank()));
        cells.add(ImpactCells.rank(now == null ? null : now.rank()));
        cells.add(ImpactCells.placement(then == null ? null : then.rank()));
        cells.add(ImpactCells.placement(now == null ? null : now.rank()));
        cells.add(ImpactCells.both(
                person.clauses().stream().map(ChangesSheet::clause).toList()));
        cells.add(ImpactCells.both(person.clauses().stream()
                .map(change -> said(change.before(), then, before))
                .toList()));
        cells.add(ImpactCells.both(person.clauses().stream()
                .map(change -> said(change.after(), now, after))
                .toList()));
        cells.add(ImpactCells.both(OtherChanges.of(person)));
        return cells;
    }

    private static ReportCell words(@Nullable String text) {
        return ReportCell.text(text == null ? "" : Printable.of(text));
    }

    /** In a list, which has no rows, people count from 1. */
    private static int number(PlaceJson place) {
        if (place.row() != null) {
            return place.row();
        }
        return place.index() == null ? 0 : place.index() + 1;
    }

    private static Text clause(ClauseChange change) {
        ClauseResult latest = change.latest();
        return new Text(
                latest.citation() + " " + latest.title().zh() + "（" + change.id() + "）",
                latest.title().en());
    }

    private static Text said(@Nullable ClauseResult clause, @Nullable Judgement judged, ClauseWords words) {
        Text status = ImpactWords.result(clause);
        if (clause == null || judged == null) {
            return status;
        }
        List<Text> why = words.why(judged.program(), clause);
        String zh = String.join("；", why.stream().map(Text::zh).toList());
        String en = String.join("; ", why.stream().map(Text::en).toList());
        return why.isEmpty() ? status : new Text(status.zh() + "：" + zh, status.en() + ": " + en);
    }
}
