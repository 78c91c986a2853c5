package io.clausewise.roster.headings;

import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a heading and, for each column, its parts from above to below.
 *
 * @param parts by column from 0
 */
record HeadingBlock(int firstRow, int lastRow, SortedMap<Integer, List<String>> parts) {
    private static final int MOST_ROWS = 3;

    /** @param row the one with the most known headings */
    static HeadingBlock around(SheetRow row, List<SheetRow> top, List<MergedRegion> merges) {
        int first = row.number();
        int last = row.number();
        for (MergedRegion merge : merges) {
            boolean spans = merge.firstRow() <= row.number()
                    && merge.lastRow() >= row.number()
                    && merge.lastRow() - merge.firstRow() < MOST_ROWS
                    && textAt(top, merge.firstRow(), merge.firstColumn(), List.of()) != null;
            if (spans) {
                first = Math.min(first, merge.firstRow());
                last = Math.max(last, merge.lastRow());
            }
        }
        if (first == last && isGroups(first - 1, row, top, merges)) {
            first--;
        } else if (first == last && hasLeaves(row, top, merges)) {
            last++;
        }
        return new HeadingBlock(first, last, parts(first, last, top, merges));
    }

    /** Whether the row holds merged cells over some of the columns: no title over all of them, no 填报单位：. */
    private static boolean isGroups(int number, SheetRow below, List<SheetRow> top, List<MergedRegion> merges) {
        SheetRow row = at(top, number);
        boolean form = row != null
                && row.cells().stream().anyMatch(cell -> cell.content().shown().matches("(?s).*[：:].*"));
        return row != null
                && !form
                && merges.stream()
                        .anyMatch(merge -> merge.firstRow() == number
                                && merge.lastRow() == number
                                && width(merge) > 1
                                && width(merge) * 2 <= below.cells().size());
    }

    /** Whether each cell of the row below stands under a group of this row. */
    private static boolean hasLeaves(SheetRow row, List<SheetRow> top, List<MergedRegion> merges) {
        List<MergedRegion> groups = merges.stream()
                .filter(merge ->
                        merge.firstRow() == row.number() && merge.lastRow() == row.number() && width(merge) > 1)
                .toList();
        SheetRow below = at(top, row.number() + 1);
        return below != null
                && !groups.isEmpty()
                && below.cells().stream()
                        .allMatch(cell -> groups.stream().anyMatch(group -> group.holds(row.number(), cell.column())));
    }

    private static SortedMap<Integer, List<String>> parts(
            int first, int last, List<SheetRow> top, List<MergedRegion> merges) {
        SortedMap<Integer, List<String>> parts = new TreeMap<>();
        int width = top.stream()
                .filter(row -> row.number() >= first && row.number() <= last)
                .flatMap(row -> row.cells().stream())
                .mapToInt(SheetCell::column)
                .max()
                .orElse(-1);
        // a group at the right edge may reach further than its own cell
        for (int column = 0; column <= width; column++) {
            List<String> own = new ArrayList<>();
            for (int number = first; number <= last; number++) {
                String text = textAt(top, number, column, merges);
                if (text != null && (own.isEmpty() || !own.get(own.size() - 1).equals(text))) {
                    own.add(text);
                }
            }
            if (!own.isEmpty()) {
                parts.put(column, own);
            }
        }
        return parts;
    }

    private static @Nullable String textAt(List<SheetRow> top, int number, int column, List<MergedRegion> merges) {
        SheetRow row = at(top, number);
        SheetCell cell = row == null ? null : row.cell(column);
        if (cell != null) {
            return cell.content().shown();
        }
        for (MergedRegion merge : merges) {
            if (width(merge) > 1 && merge.holds(number, column)) {
                return textAt(top, merge.firstRow(), merge.firstColumn(), List.of());
            }
        }
        return null;
    }

    private static @Nullable SheetRow at(List<SheetRow> top, int number) {
        return top.stream().filter(row -> row.number() == number).findFirst().orElse(null);
    }

    private static int width(MergedRegion merge) {
        return merge.lastColumn() - merge.firstColumn() + 1;
    }
}
