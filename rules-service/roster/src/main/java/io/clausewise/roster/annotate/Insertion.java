package io.clausewise.roster.annotate;

import java.io.IOException;

/** What becomes of one row: cells of ours from a column on, and other styles for cells it has. */
interface Insertion {
    /** Our first column, from 0. */
    int first();

    /** How many columns are ours; blank cells that stand there are replaced. */
    int width();

    /** @param neighbour style of the cell before ours; -1 where there is none */
    void write(CellXml cells, int neighbour) throws IOException;

    /** Points the cells of ours need. */
    double height();

    /** The style a cell is to have, that it has or another. */
    int styleOf(int column, int own);
}
