package io.clausewise.message;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a rule file, at its place.
 *
 * @param code stable name of the check that found it, e.g. {@code unknown-field}
 * @param file path inside the rules folder, with {@code /}
 * @param line line in the file, from 1; 0 where the fault is in no single line
 * @param cell cell of a decision table, e.g. {@code C8}; null outside tables
 * @param rule rule or clause name; null where it is about none
 */
public record Finding(
        String code,
        String file,
        int line,
        @Nullable String cell,
        @Nullable String rule,
        Explanation explanation) implements Comparable<Finding> {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(finding -> finding.cell == null ? "" : finding.cell)
            .thenComparing(finding -> finding.explanation.what().zh());

    /** One line for people: file:line (or cell), rule, message. */
    public Text text() {
        Text message = explanation.text();
        String place = cell != null ? file + " 单元格 " + cell : line > 0 ? file + ":" + line : file;
        String placeEn = cell != null ? file + " cell " + cell : line > 0 ? file + ":" + line : file;
        String zh = rule == null ? "" : "规则“" + rule + "”：";
        String en = rule == null ? "" : "rule \"" + rule + "\": ";
        return new Text(place + "  " + zh + message.zh(), placeEn + "  " + en + message.en());
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }
}
