package io.clausewise.roster.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a report: a text, or a number that can be sorted and counted with.
 *
 * @param number null: the text stands
 */
public record ReportCell(String text, @Nullable BigDecimal number, Tone tone) {
    /** With a frame and nothing in it. */
    public static final ReportCell EMPTY = text("");

    public static ReportCell text(String text) {
        return new ReportCell(text, null, Tone.TEXT);
    }

    public static ReportCell text(String text, Tone tone) {
        return new ReportCell(text, null, tone);
    }

    public static ReportCell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public static ReportCell number(BigDecimal number) {
        return new ReportCell("", number, Tone.CENTRED);
    }

    /** A text that Excel would take for a formula when somebody edits it. */
    boolean isLikeAFormula() {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
