package io.clausewise.roster.screening;

import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.headings.RowKinds;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few values of each column of a sheet, from its first people. */
final class Samples {
    private static final int MOST = 3;
    /** People looked at: a column that is blank for so many has no samples. */
    private static final int PEOPLE = 100;

    private final Map<Integer, Set<String>> values = new HashMap<>();

    private Samples() {}

    static Samples of(RosterFile file, HeadedSheet sheet) throws IOException, RosterRefused {
        Samples samples = new Samples();
        RowKinds kinds = new RowKinds(sheet.heading());
        try (SheetRows rows = file.rows(sheet.sheet())) {
            int people = 0;
            for (SheetRow row; people < PEOPLE && (row = rows.next()) != null; ) {
                if (kinds.of(row) == RowKind.PERSON) {
                    people++;
                    row.cells().forEach(samples::add);
                }
            }
        }
        return samples;
    }

    private void add(SheetCell cell) {
        Set<String> known = values.computeIfAbsent(cell.column(), column -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            known.add(cell.content().shown().strip());
        }
    }

    List<String> list(Column column) {
        return List.copyOf(values.getOrDefault(column.index(), Set.of()));
    }
}
