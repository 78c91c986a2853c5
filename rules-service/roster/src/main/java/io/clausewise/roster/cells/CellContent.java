package io.clausewise.roster.cells;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one cell holds, as the workbook stores it; of a formula its stored value. Whoever reads the workbook makes these,
 * whoever fills a profile reads them: neither needs the other.
 */
public sealed interface CellContent {

    /** What somebody who looks at the cell sees; empty for a blank one. */
    String shown();

    /** Nothing, or nothing but white space. */
    record Blank() implements CellContent {
        @Override
        public String shown() {
            return "";
        }
    }

    /** A text, with its blanks and line breaks. */
    record Text(String text) implements CellContent {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number that is no date.
     *
     * @param value as stored: Excel keeps 15 significant digits
     * @param shown by the cell's number format, e.g. {@code 1.1E+17}
     */
    record Number(BigDecimal value, String shown) implements CellContent {}

    /**
     * A number with a date format.
     *
     * @param shown by the cell's number format: where it shows no day (1985年6月), the stored day is Excel's and not the writer's
     */
    record DateValue(LocalDate date, String shown) implements CellContent {}

    /** TRUE or FALSE. */
    record Flag(boolean value) implements CellContent {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #REF!}. */
    record Fault(String shown) implements CellContent {}
}
