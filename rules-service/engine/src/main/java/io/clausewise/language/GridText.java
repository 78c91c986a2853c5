package io.clausewise.language;

import io.clausewise.message.Invisible;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the cells of a decision table to one line of visible characters each. */
public final class GridText {
    private GridText() {}

    /** Reports each cell that is not; whether all are. */
    public static boolean check(Grid grid, FileFindings findings) {
        int before = findings.count();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<String> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Fault fault = fault(cells.get(column));
                if (fault != null) {
                    findings.add(row + 1, Grid.address(row, column), null, fault);
                }
            }
        }
        return findings.count() == before;
    }

    private static @Nullable Fault fault(String text) {
        if (text.contains("\n")) {
            return TableMessages.lineBreakInCell();
        }
        return text.codePoints()
                .filter(c -> c != '\t' && Invisible.is(c))
                .mapToObj(TableMessages::invisibleCharacter)
                .findFirst()
                .orElse(null);
    }
}
