package io.clausewise.derive;

import java.time.LocalDate;

/**
 * A fact dated after the as-of date, which does not count.
 *
 * @param path JSON Pointer of the list element
 */
public record DatedFact(String path, LocalDate date) {}
