package io.clausewise.verdict;

import java.time.LocalDate;

/** A fact left out because it is dated after the as-of date. */
public record Ignored(String path, LocalDate date) {}
