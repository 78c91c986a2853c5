package io.clausewise.app.screening;

import io.clausewise.message.Text;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.people.RosterFinding;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is told.
 *
 * @param sheet empty for a CSV file, and where the finding is about the whole roster
 * @param row null where it is about no single row
 * @param cell its address; null where it is about no single cell
 * @param citation null where it rests on no place in the notice
 */
public record FindingJson(
        String code,
        Weight weight,
        String sheet,
        @Nullable Integer row,
        @Nullable String cell,
        Text message,
        @Nullable String citation) {

    static FindingJson of(RosterFinding finding) {
        return new FindingJson(
                finding.code(),
                finding.weight(),
                finding.sheet(),
                finding.row() == 0 ? null : finding.row(),
                finding.address(),
                finding.explanation().text(),
                finding.citation());
    }
}
