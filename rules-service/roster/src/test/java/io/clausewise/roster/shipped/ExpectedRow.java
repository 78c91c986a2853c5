package io.clausewise.roster.shipped;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a shipped roster must come to, as somebody wrote it by hand.
 *
 * @param row as Excel shows it
 * @param outcome in Chinese
 * @param clauses a sign and a clause: {@code +} met, {@code -} not met, {@code ?} unknown, {@code !} excludes; or {@code @} and the
 *     programme, {@code @-} for none
 * @param codes of the findings about the row and its cells: these and no others
 * @param points the total and the dimensions, each a number or {@code least~most}; empty where nothing is said of them
 * @param place null where nothing is said of it
 */
record ExpectedRow(
        int row,
        String name,
        String outcome,
        List<String> clauses,
        Set<String> codes,
        List<String> points,
        @Nullable Place place) {

    /**
     * Where the person must stand in the ranking; {@code -} for none.
     *
     * @param rank of somebody ranked
     * @param bestRank of somebody apart
     * @param asWritten placement with the quotas as the notice words them
     * @param advice a word, the unit and its number
     * @param strict placement where all quotas bind
     */
    record Place(String rank, String bestRank, String asWritten, String advice, String strict) {}
}
