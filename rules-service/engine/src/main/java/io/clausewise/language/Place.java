package io.clausewise.language;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a rule file.
 *
 * @param file path inside the rules folder
 * @param line from 1
 * @param cell of a decision table, e.g. {@code F8}; null elsewhere
 */
public record Place(String file, int line, @Nullable String cell) {}
