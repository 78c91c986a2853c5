package io.clausewise.roster.annotate;

import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.paper.Heights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts our headings and what was noted about people into one sheet. */
final class NotedInsertions implements Insertions {
    private final AnnotatedSheet plan;
    private final int place;
    private final List<OwnColumn> columns;
    private final Notes<RowNote> notes;
    private final Standings standings;
    private final StyleBook styles;

    /** @param place of the sheet among those with people */
    NotedInsertions(
            AnnotatedSheet plan,
            int place,
            List<OwnColumn> columns,
            Notes<RowNote> notes,
            Standings standings,
            StyleBook styles) {
        this.plan = plan;
        this.place = place;
        this.columns = columns;
        this.notes = notes;
        this.standings = standings;
        this.styles = styles;
    }

    @Override
    public Rows rows() throws IOException {
        return new NotedRows(notes.cursor());
    }

    private final class NotedRows implements Rows {
        private final Notes.Cursor<RowNote> cursor;
        private @Nullable RowNote ahead;

        NotedRows(Notes.Cursor<RowNote> cursor) throws IOException {
            this.cursor = cursor;
            this.ahead = cursor.next();
        }

        @Override
        public @Nullable Insertion at(int row) throws IOException {
            if (row >= plan.headingFirst() && row <= plan.headingLast()) {
                return new HeadingInsertion(row);
            }
            while (ahead != null && (ahead.sheet() < place || ahead.sheet() == place && ahead.row() < row)) {
                ahead = cursor.next();
            }
            return ahead != null && ahead.sheet() == place && ahead.row() == row ? new PersonInsertion(ahead) : null;
        }

        @Override
        public void close() throws IOException {
            cursor.close();
        }
    }

    /** Cells where the plan has our columns. */
    private abstract class OwnCells implements Insertion {
        @Override
        public int first() {
            return plan.first();
        }

        @Override
        public int width() {
            return plan.width();
        }
    }

    private final class HeadingInsertion extends OwnCells {
        private final int row;

        HeadingInsertion(int row) {
            this.row = row;
        }

        @Override
        public void write(CellXml cells, int neighbour) throws IOException {
            int style = neighbour < 0 ? styles.own(Look.OWN_HEADING) : styles.derived(neighbour, Look.HEADING);
            for (int i = 0; i < plan.width(); i++) {
                cells.text(
                        plan.first() + i,
                        style,
                        row == plan.headingFirst() ? plan.titles().get(i) : "");
            }
        }

        @Override
        public double height() {
            // theirs is higher than our few words in any case
            return 0;
        }

        @Override
        public int styleOf(int column, int own) {
            return own;
        }
    }

    private final class PersonInsertion extends OwnCells {
        private final RowNote note;

        private final List<OwnCell> cells = new ArrayList<>();

        PersonInsertion(RowNote note) {
            this.note = note;
            Standing standing = standings.of(note.number());
            for (int i = 0; i < plan.width(); i++) {
                cells.add(columns.get(i).cell().of(note.texts().get(i), note, standing));
            }
        }

        @Override
        public void write(CellXml out, int neighbour) throws IOException {
            for (int i = 0; i < plan.width(); i++) {
                OwnCell cell = cells.get(i);
                cell.write(out, plan.first() + i, styles.derived(neighbour, cell.look()));
            }
        }

        @Override
        public double height() {
            double highest = 0;
            for (int i = 0; i < plan.width(); i++) {
                highest = Math.max(
                        highest, Heights.of(cells.get(i).text(), columns.get(i).width()));
            }
            return highest;
        }

        @Override
        public int styleOf(int column, int own) {
            Weight weight = note.bad().get(column);
            return weight == null ? own : styles.derived(own, Look.of(weight));
        }
    }
}
