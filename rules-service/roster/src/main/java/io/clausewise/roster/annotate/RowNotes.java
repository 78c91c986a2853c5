package io.clausewise.roster.annotate;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.profile.PersonSection;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes notes of what the screening tells, in the words of the workbook. */
final class RowNotes {
    private final List<OwnColumn> columns;
    private final ClauseColumns clauses;
    private final List<String> programs;
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<String, Integer> nameColumns = new HashMap<>();

    RowNotes(List<OwnColumn> columns, ClauseColumns clauses, List<Program> programs, HeadedSheets headed) {
        this.columns = columns;
        this.clauses = clauses;
        this.programs = programs.stream().map(Program::id).toList();
        for (HeadedSheet sheet : headed.sheets()) {
            sheets.put(sheet.sheet().name(), sheets.size());
            sheet.heading()
                    .find("/person/name")
                    .ifPresent(column -> nameColumns.put(sheet.sheet().name(), column.index()));
        }
    }

    /** A sheet's place among those with people. */
    int place(String sheet) {
        return sheets.getOrDefault(sheet, 0);
    }

    /** @param number the person's place in the roster, from 0 */
    RowNote of(ScreenedRow row, int number) {
        SheetRow source = row.person().source();
        Map<Integer, Weight> bad = new LinkedHashMap<>();
        for (RosterFinding finding : row.findings()) {
            String address = finding.address();
            if (address != null && finding.row() == source.number()) {
                bad.merge(Columns.of(address), finding.weight(), (one, other) -> one == Weight.FAULT ? one : other);
            }
        }
        return new RowNote(
                number,
                place(row.person().sheet()),
                source.number(),
                name(row),
                row.verdict() == null ? -1 : programs.indexOf(row.verdict().program()),
                row.outcome(),
                columns.stream().map(column -> column.text().apply(row)).toList(),
                bad,
                clauses.statuses(row.verdict()));
    }

    private String name(ScreenedRow row) {
        PersonSection person = row.person().profile().person();
        if (person != null && person.name() != null) {
            return shown(person.name());
        }
        Integer column = nameColumns.get(row.person().sheet());
        return column == null ? "" : shown(row.person().source().at(column).shown());
    }

    private static String shown(String text) {
        return Shown.of(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** @param row the finding is about; null where it is about none, or one that is no longer at hand */
    FindingNote of(RosterFinding finding, @Nullable SheetRow row) {
        Text what = finding.explanation().what();
        Text said = finding.explanation().text();
        String allowed = said.zh().length() > what.zh().length()
                ? said.zh().substring(what.zh().length())
                : "";
        String address = finding.address() == null ? "" : finding.address();
        SheetCell cell = row == null || address.isEmpty() || finding.row() != row.number()
                ? null
                : row.cell(Columns.of(address));
        return new FindingNote(
                finding.weight(),
                finding.sheet(),
                finding.row(),
                address,
                cell == null ? "" : shown(cell.content().shown()),
                what.zh(),
                allowed.replaceFirst("^。(允许：)?", ""),
                finding.citation() == null ? "" : finding.citation(),
                said.en());
    }
}
