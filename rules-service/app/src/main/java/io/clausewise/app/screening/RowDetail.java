package io.clausewise.app.screening;

import io.clausewise.verdict.Verdict;
import java.util.function.Function;

/**
 * As much of a row as its event tells.
 *
 * @param verdict what of the verdict
 * @param clauses whether the clauses by status
 * @param profiles whether the profile as it was understood
 */
public record RowDetail(Function<Verdict, Object> verdict, boolean clauses, boolean profiles) {}
