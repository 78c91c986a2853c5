package io.clausewise.roster.people;

import io.clausewise.profile.IdNumber;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the rows of one sheet to profiles. Immutable; for many threads. */
public final class PersonReader {
    private final String sheet;
    /** By column, from 0; null for those that are not read. */
    private final @Nullable ColumnTask[] tasks;

    private final RowColumns columns;
    private final MarkColumns marks;
    private final RefusedValues refused;

    /** @param asOf nobody is born, and nothing that has no exact day is won, after it */
    public PersonReader(Vocabulary vocabulary, HeadedSheet sheet, LocalDate asOf) {
        this.sheet = sheet.sheet().name();
        List<Column> all = sheet.heading().columns();
        ColumnTasks choice = new ColumnTasks(vocabulary, asOf);
        int width = all.stream().mapToInt(Column::index).max().orElse(-1) + 1;
        this.tasks = new @Nullable ColumnTask[width];
        all.forEach(column -> tasks[column.index()] = choice.find(column).orElse(null));
        this.columns = new RowColumns(sheet.heading());
        this.marks = new MarkColumns(sheet.heading());
        this.refused = new RefusedValues(new ProfileReader(vocabulary), columns);
    }

    /** Never throws, whatever the cells hold: what cannot be used is not known in the profile and told in a finding. */
    public PersonRow read(SheetRow row) {
        Draft draft = new Draft();
        for (SheetCell cell : row.cells()) {
            ColumnTask task = cell.column() < tasks.length ? tasks[cell.column()] : null;
            if (task != null) {
                task.read(checked(cell, draft), draft);
            }
        }
        ObjectNode tree = draft.finish(marks);
        String idNumber = idNumber(tree);
        new Contradictions(row, columns, draft).leaveOut(tree);
        Profile profile = refused.accepted(tree, row, draft);
        return new PersonRow(sheet, row, profile, tree, idNumber, draft.appliedFor(), findings(row, draft));
    }

    /** A cell as it can be read: whole characters alone. */
    private static SheetCell checked(SheetCell cell, Draft draft) {
        if (cell.formula()) {
            draft.tell(cell.column(), PeopleMessages.formula(cell.content().shown()));
        }
        if (!(cell.content() instanceof CellContent.Text text)) {
            return cell;
        }
        String whole = WholeCharacters.of(text.text());
        if (whole.equals(text.text())) {
            return cell;
        }
        draft.tell(cell.column(), PeopleMessages.brokenCharacter(whole));
        return new SheetCell(cell.column(), new CellContent.Text(whole), cell.formula(), cell.carried());
    }

    private static @Nullable String idNumber(ObjectNode tree) {
        JsonNode number = tree.path("person").get("idNumber");
        return number == null
                ? null
                : IdNumber.find(number.stringValue()).map(IdNumber::toString).orElse(null);
    }

    private List<RosterFinding> findings(SheetRow row, Draft draft) {
        return draft.told().stream()
                .sorted(Comparator.comparingInt(Draft.Told::column))
                .map(told -> new RosterFinding(
                        told.finding().code(),
                        told.finding().weight(),
                        sheet,
                        row.number(),
                        row.address(told.column()),
                        told.finding().explanation(),
                        null))
                .toList();
    }
}
