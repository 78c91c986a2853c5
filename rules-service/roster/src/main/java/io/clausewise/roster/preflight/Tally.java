package io.clausewise.roster.preflight;

/** Counts while a roster is read, and stops at the first limit. */
final class Tally {
    /** For titles, headings and footers: the people themselves are counted by who knows them. */
    private static final int OTHER_ROWS = 200;

    private final Limits limits;
    private long rows;
    private long cells;
    private long characters;

    Tally(Limits limits) {
        this.limits = limits;
    }

    void row() throws RosterRefused {
        if (++rows > limits.rows() + OTHER_ROWS) {
            throw Refusals.tooManyRows(limits.rows());
        }
    }

    /**
     * A cell with a value.
     *
     * @param column from 0
     */
    void cell(int column, long length) throws RosterRefused {
        if (column >= limits.columns()) {
            throw Refusals.tooManyColumns(limits.columns());
        }
        if (++cells > limits.cells()) {
            throw Refusals.tooManyCells(limits.cells());
        }
        text(length);
    }

    /** More text in a cell that was counted. */
    void text(long length) throws RosterRefused {
        characters += length;
        if (characters > limits.characters()) {
            throw Refusals.tooMuchText(limits.characters());
        }
    }

    Counts counts() {
        return new Counts(rows, cells, characters);
    }
}
