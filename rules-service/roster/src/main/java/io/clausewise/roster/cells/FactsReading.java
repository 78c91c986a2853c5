package io.clausewise.roster.cells;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts one cell holds.
 *
 * @param lists elements by the pointer of their list; a list that is here without elements is known to have none
 * @param incomplete pointers of lists of which the cell may name more than was understood
 * @param pieces the whole cell text, cut where understanding ends or begins
 */
public record FactsReading(
        Map<String, List<ObjectNode>> lists, Set<String> incomplete, List<Piece> pieces, List<CellFinding> findings) {

    /** A stretch of the cell's text: it is in the facts (or separates them), or it is quoted in a finding. */
    public record Piece(String text, boolean understood) {}

    public FactsReading {
        lists = Map.copyOf(lists);
        incomplete = Set.copyOf(incomplete);
        pieces = List.copyOf(pieces);
        findings = List.copyOf(findings);
    }

    /** What was not understood, as it stands. */
    public List<String> quoted() {
        return pieces.stream()
                .filter(piece -> !piece.understood())
                .map(Piece::text)
                .toList();
    }
}
