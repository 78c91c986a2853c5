package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;

/**
 * Something to say about one cell.
 *
 * @param code stable name of what was found, e.g. {@code id-lower-x}
 * @param weight whether the cell's value is used all the same
 */
public record CellFinding(String code, Weight weight, Explanation explanation) {

    /** What a finding means for the value. */
    public enum Weight {
        /** The value is used: it was only tidied, or this part of it has no use. */
        NOTE,
        /** The value, or the part of it that is quoted, is not used. */
        FAULT
    }

    public static CellFinding note(String code, String zh, String en) {
        return new CellFinding(code, Weight.NOTE, Explanation.of(zh, en));
    }

    public static CellFinding fault(String code, Explanation explanation) {
        return new CellFinding(code, Weight.FAULT, explanation);
    }

    public static CellFinding fault(String code, String zh, String en) {
        return fault(code, Explanation.of(zh, en));
    }
}
