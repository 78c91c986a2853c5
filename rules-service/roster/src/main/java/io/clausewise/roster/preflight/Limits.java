package io.clausewise.roster.preflight;

/**
 * How big a roster may be. What is counted is what the file really holds, never what it says about itself.
 *
 * @param bytes of the file as sent
 * @param entries in the zip archive that an .xlsx is
 * @param expandedBytes of all its entries together
 * @param ratio of an entry's expanded to its compressed size, where it expands to more than a few megabytes
 * @param rows of people; a few more are allowed for titles and headings
 * @param columns up to the last one with a value
 * @param cells with a value, in the whole workbook
 * @param characters in all cells, a text counted as often as it is shown
 * @param cellCharacters in one cell
 * @param merges in the whole workbook
 */
public record Limits(
        long bytes,
        int entries,
        long expandedBytes,
        int ratio,
        long rows,
        int columns,
        long cells,
        long characters,
        int cellCharacters,
        int merges) {

    /** For a service that others send files to. */
    public static final Limits DEFAULTS =
            new Limits(32L << 20, 2_000, 1L << 30, 250, 200_000, 1_000, 5_000_000, 250_000_000L, 32_767, 50_000);
}
