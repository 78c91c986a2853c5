package io.clausewise.roster.annotate;

import org.apache.poi.ss.util.CellReference;

/** Columns by their letters, for sheets of millions of cells. */
final class Columns {
    /** As many as a sheet has. */
    static final int MOST = 16_384;

    private static final String[] LETTERS = letters();

    private Columns() {}

    private static String[] letters() {
        String[] letters = new String[MOST];
        for (int i = 0; i < MOST; i++) {
            letters[i] = CellReference.convertNumToColString(i);
        }
        return letters;
    }

    /** @param column from 0 */
    static String letters(int column) {
        return LETTERS[column];
    }

    /** The column from 0 of an address such as {@code C5}. */
    static int of(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
