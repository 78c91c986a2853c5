package io.clausewise.roster.annotate;

import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was heard of the screening, bounded in memory. */
final class Screened implements AutoCloseable {
    private final RowNotes words;
    private final Understanding understanding;
    private final ClauseColumns clauses;
    private final Notes<RowNote> rows;
    private final Notes<FindingNote> findings;
    private final CellComments comments;
    private final int[] lastColumns;
    private final List<OwnColumn> columns;
    private final DimensionPoints points = new DimensionPoints();
    private @Nullable ScreeningSummary summary;

    Screened(Understanding understanding, List<OwnColumn> columns, AnnotationSettings settings, TempFiles temps)
            throws IOException {
        this.understanding = understanding;
        this.columns = columns;
        this.clauses = new ClauseColumns(understanding.programs());
        this.words = new RowNotes(columns, clauses, understanding.programs(), understanding.sheets());
        this.rows = new Notes<>(temps.create(), RowNote::write, RowNote::read);
        this.findings = new Notes<>(temps.create(), FindingNote::write, FindingNote::read);
        this.comments = new CellComments(settings.comments());
        this.lastColumns = new int[understanding.sheets().sheets().size()];
    }

    void row(ScreenedRow row) throws IOException {
        SheetRow source = row.person().source();
        seen(row.person().sheet(), source);
        rows.add(words.of(row, (int) rows.count()));
        if (understanding.ranks()) {
            points.add(understanding.score(row.verdict()).orElse(null));
        }
        for (RosterFinding finding : row.findings()) {
            note(words.of(finding, source));
        }
    }

    void seen(String sheet, SheetRow row) {
        int place = words.place(sheet);
        HeadedSheet headed = understanding.sheets().sheets().get(place);
        if (row.number() >= headed.heading().firstRow()) {
            for (SheetCell cell : row.cells()) {
                lastColumns[place] = Math.max(lastColumns[place], cell.column());
            }
        }
    }

    void finding(RosterFinding finding) throws IOException {
        note(words.of(finding, null));
    }

    private void note(FindingNote note) throws IOException {
        findings.add(note);
        comments.add(note);
    }

    void finished(ScreeningSummary finished) {
        summary = finished;
    }

    ScreeningSummary summary() {
        if (summary == null) {
            throw new IllegalStateException("the screening has not finished");
        }
        return summary;
    }

    List<OwnColumn> columns() {
        return columns;
    }

    DimensionPoints points() {
        return points;
    }

    Understanding understanding() {
        return understanding;
    }

    ClauseColumns clauses() {
        return clauses;
    }

    Notes<RowNote> rows() {
        return rows;
    }

    Notes<FindingNote> findings() {
        return findings;
    }

    CellComments comments() {
        return comments;
    }

    /** Where our columns go. */
    List<AnnotatedSheet> plans() {
        SheetPlans plans = new SheetPlans(columns);
        List<AnnotatedSheet> all = new ArrayList<>();
        for (HeadedSheet sheet : understanding.sheets().sheets()) {
            all.add(plans.plan(sheet, lastColumns[all.size()]));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try (rows;
                findings) {
            // both are closed whatever happens
        }
    }
}
