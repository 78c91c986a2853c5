package io.clausewise.roster.report;

import java.util.List;

/**
 * A sheet of a report.
 *
 * @param widths of the columns, in characters
 * @param frozen rows from the top that stay in sight and are printed on each page
 * @param filtered whether the last of them is a heading to filter by
 * @param rows gone through once, so that they need not all be there at the same time
 */
public record ReportSheet(
        String name, List<Integer> widths, int frozen, boolean filtered, Iterable<List<ReportCell>> rows) {
    public ReportSheet {
        widths = List.copyOf(widths);
    }
}
