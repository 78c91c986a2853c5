package io.clausewise.roster.preflight;

/**
 * What a roster really holds.
 *
 * @param rows with at least one value
 * @param cells with a value
 * @param characters of all cells, a text counted as often as it is shown
 */
public record Counts(long rows, long cells, long characters) {}
