package io.clausewise.roster.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.cells.CellContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRowsTest {
    private static final SheetRow EVERY_KIND = new SheetRow(
            1_048_576,
            List.of(
                    new SheetCell(0, new CellContent.Text("张\ud840三\n𠀋"), false, true),
                    new SheetCell(1, new CellContent.Number(new BigDecimal("1.10E+17"), "1.1E+17"), true, false),
                    new SheetCell(2, new CellContent.DateValue(LocalDate.of(1985, 6, 1), "1985年6月"), false, false),
                    new SheetCell(3, new CellContent.Flag(true), false, false),
                    new SheetCell(4, new CellContent.Flag(false), false, false),
                    new SheetCell(5, new CellContent.Fault("#REF!"), true, false),
                    new SheetCell(16_383, new CellContent.Blank(), false, false)));

    @Test
    void rowsComeBackAsTheyWereWithEveryKindOfContent() throws Exception {
        KeptRows kept = new KeptRows(10_000);
        kept.add(row(7));
        kept.add(EVERY_KIND);
        kept.add(row(9));

        assertThat(kept.complete()).isTrue();
        assertThat(read(kept.from(0, 3))).containsExactly(row(7), EVERY_KIND, row(9));
        assertThat(read(kept.from(1, 1))).containsExactly(EVERY_KIND);
    }

    @Test
    void beyondTheSizeNothingIsKept() throws Exception {
        KeptRows kept = new KeptRows(100);
        kept.add(row(1));
        assertThat(kept.complete()).isTrue();
        for (int number = 2; number < 6; number++) {
            kept.add(row(number));
        }

        assertThat(kept.complete()).isFalse();
    }

    private static SheetRow row(int number) {
        return new SheetRow(number, List.of(new SheetCell(0, new CellContent.Text("王五"), false, false)));
    }

    private static List<SheetRow> read(SheetRows rows) throws Exception {
        List<SheetRow> all = new ArrayList<>();
        for (SheetRow row; (row = rows.next()) != null; ) {
            all.add(row);
        }
        return all;
    }
}
