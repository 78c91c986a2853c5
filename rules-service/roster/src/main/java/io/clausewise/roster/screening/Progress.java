package io.clausewise.roster.screening;

/**
 * How far a screening has come.
 *
 * @param done people judged
 * @param total people in the roster, counted before the first is judged
 */
public record Progress(long done, long total) {}
