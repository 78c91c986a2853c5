package io.clausewise.roster.cells;

import java.util.List;

/**
 * The documents one cell names.
 *
 * @param codes of those that are known
 * @param complete whether the cell names no others
 */
public record MaterialsReading(List<String> codes, boolean complete, List<CellFinding> findings) {
    public MaterialsReading {
        codes = List.copyOf(codes);
        findings = List.copyOf(findings);
    }
}
