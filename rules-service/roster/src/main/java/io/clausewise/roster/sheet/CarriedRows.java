package io.clausewise.roster.sheet;

import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives rows what stands above them in a cell merged downwards: an employer written once for five people. */
final class CarriedRows implements SheetRows {
    private final SheetRows rows;
    private final Map<Integer, List<MergedRegion>> downwards = new HashMap<>();
    private final Map<MergedRegion, SheetCell> open = new HashMap<>();

    CarriedRows(SheetRows rows, List<MergedRegion> merges) {
        this.rows = rows;
        for (MergedRegion merge : merges) {
            if (merge.lastRow() > merge.firstRow()) {
                downwards
                        .computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                        .add(merge);
            }
        }
    }

    @Override
    public @Nullable SheetRow next() throws IOException, RosterRefused {
        SheetRow row = rows.next();
        if (row == null || downwards.isEmpty()) {
            return row;
        }
        open.keySet().removeIf(merge -> merge.lastRow() < row.number());
        List<SheetCell> cells = new ArrayList<>(row.cells());
        for (SheetCell carried : open.values()) {
            if (row.cell(carried.column()) == null) {
                cells.add(carried);
            }
        }
        for (MergedRegion merge : downwards.getOrDefault(row.number(), List.of())) {
            SheetCell cell = row.cell(merge.firstColumn());
            if (cell != null) {
                open.put(merge, new SheetCell(cell.column(), cell.content(), cell.formula(), true));
            }
        }
        cells.sort(Comparator.comparingInt(SheetCell::column));
        return new SheetRow(row.number(), cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
