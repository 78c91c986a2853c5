package io.clausewise.roster.shipped;

import java.util.List;
import java.util.Set;

/**
 * What one row of a shipped roster must come to, as somebody wrote it by hand.
 *
 * @param row as Excel shows it
 * @param outcome in Chinese
 * @param clauses a sign and a clause: {@code +} met, {@code -} not met, {@code ?} unknown, {@code !} excludes; or {@code @} and the
 *     programme, {@code @-} for none
 * @param codes of the findings about the row and its cells: these and no others
 * @param points the total and the dimensions, each a number or {@code least~most}; empty where nothing is said of them
 */
record ExpectedRow(
        int row, String name, String outcome, List<String> clauses, Set<String> codes, List<String> points) {}
