package io.clausewise.roster.screening;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.headings.RowKinds;
import io.clausewise.roster.preflight.RefusalCode;
import io.clausewise.roster.preflight.Refusals;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.sheet.KeptRows;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a roster before its first row is judged.
 *
 * @param kinds of each sheet's rows with content, in their order: ordinals of {@link RowKind}
 * @param kept the rows themselves, where they are not too many
 */
record Census(HeadedSheets sheets, List<byte[]> kinds, Identities people, KeptRows kept) {
    private static final long MOST_KEPT = 48L << 20;
    private static final int SHARE_OF_HEAP = 10;

    /**
     * Goes through all rows once.
     *
     * @param asOf of ID numbers: nobody is born later
     * @throws RosterRefused if there is nobody, or more people than the limit, or a formula stands where it must not
     */
    static Census take(RosterFile roster, HeadedSheets sheets, LocalDate asOf, boolean refuseFormulas)
            throws IOException, RosterRefused {
        Identities.Builder people = new Identities.Builder();
        List<byte[]> kinds = new ArrayList<>();
        KeptRows kept = new KeptRows(Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
        long left = roster.roster().limits().rows();
        for (HeadedSheet sheet : sheets.sheets()) {
            IdentityReader identities = new IdentityReader(sheet.heading(), asOf);
            Set<Integer> read = refuseFormulas ? read(sheet) : Set.of();
            RowKinds rowKinds = new RowKinds(sheet.heading());
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            try (SheetRows rows = roster.rows(sheet.sheet())) {
                for (SheetRow row; (row = rows.next()) != null; ) {
                    kept.add(row);
                    RowKind kind = rowKinds.of(row);
                    found.write(kind.ordinal());
                    if (kind == RowKind.PERSON) {
                        if (left-- == 0) {
                            throw Refusals.tooManyRows(roster.roster().limits().rows());
                        }
                        refuseFormulas(sheet, row, read);
                        identities.read(row, kinds.size(), people);
                    }
                }
            }
            kinds.add(found.toByteArray());
        }
        Census census = new Census(sheets, kinds, people.build(), kept);
        if (census.people().people() == 0) {
            throw sheets.nobody();
        }
        return census;
    }

    /** The rows of a sheet with people once more, by its place among them. */
    SheetRows rows(RosterFile roster, int place) throws IOException, RosterRefused {
        if (!kept.complete()) {
            return roster.rows(sheets.sheets().get(place).sheet());
        }
        int before = 0;
        for (byte[] earlier : kinds.subList(0, place)) {
            before += earlier.length;
        }
        return kept.from(before, kinds.get(place).length);
    }

    /** Columns whose cells are read. */
    private static Set<Integer> read(HeadedSheet sheet) {
        return sheet.heading().columns().stream()
                .filter(column -> column.use() == ColumnUse.FIELD || column.use() == ColumnUse.GRADE_APPLIED_FOR)
                .map(Column::index)
                .collect(Collectors.toSet());
    }

    private static void refuseFormulas(HeadedSheet sheet, SheetRow row, Set<Integer> columns) throws RosterRefused {
        if (columns.isEmpty()) {
            return;
        }
        for (SheetCell cell : row.cells()) {
            if (cell.formula() && columns.contains(cell.column())) {
                String address = row.address(cell.column());
                String name = sheet.sheet().name();
                throw new RosterRefused(
                        RefusalCode.FORMULA,
                        Explanation.of(
                                        "工作表" + Shown.zh(name) + "单元格 " + address + " 是公式",
                                        "sheet " + Shown.en(name) + ", cell " + address + " holds a formula")
                                .allowing("选择性粘贴为“值”的单元格", "the same, pasted as values"));
            }
        }
    }
}
