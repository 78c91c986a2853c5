package io.clausewise.roster.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The marks one cell holds.
 *
 * @param said whether the cell says anything; who abstains is said to give none
 * @param marks in the cell's order; empty for one that nobody can read
 * @param complete whether it is clear how many there are
 */
public record MarksReading(
        boolean said, List<Optional<BigDecimal>> marks, boolean complete, List<CellFinding> findings) {
    public MarksReading {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }

    static MarksReading of(List<Optional<BigDecimal>> marks, List<CellFinding> findings) {
        return new MarksReading(true, marks, true, findings);
    }

    static MarksReading nothing(List<CellFinding> findings) {
        return new MarksReading(false, List.of(), true, findings);
    }

    static MarksReading unclear(CellFinding finding) {
        return new MarksReading(true, List.of(), false, List.of(finding));
    }
}
