package io.clausewise.roster.annotate;

import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.Heading;
import io.clausewise.roster.preflight.MergedRegion;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where our columns go in a sheet, and what they are called there. */
final class SheetPlans {
    private final List<OwnColumn> columns;

    SheetPlans(List<OwnColumn> columns) {
        this.columns = columns;
    }

    /** @param lastColumn with something in it, from the heading down; from 0 */
    AnnotatedSheet plan(HeadedSheet sheet, int lastColumn) {
        Heading heading = sheet.heading();
        int last = lastColumn;
        for (Column column : heading.columns()) {
            last = Math.max(last, column.index());
        }
        for (MergedRegion merge : sheet.sheet().merges()) {
            if (merge.firstRow() <= heading.lastRow() && merge.lastRow() >= heading.firstRow()) {
                last = Math.max(last, merge.lastColumn());
            }
        }
        boolean room = last + columns.size() < Columns.MOST;
        String name = sheet.sheet().name();
        return new AnnotatedSheet(
                name,
                name.isEmpty() ? PlainConversion.NAMELESS : name,
                heading.firstRow(),
                heading.lastRow(),
                last + 1,
                room ? titles(heading) : List.of());
    }

    private List<String> titles(Heading heading) {
        Set<String> taken = new HashSet<>();
        for (Column column : heading.columns()) {
            taken.add(fold(column.heading()));
            for (String part : column.heading().split("/")) {
                taken.add(fold(part));
            }
        }
        List<String> titles = new ArrayList<>();
        for (OwnColumn column : columns) {
            String title = column.title();
            for (int number = 1; !taken.add(fold(title)); number++) {
                title = "Clausewise " + column.title() + (number == 1 ? "" : " " + number);
            }
            titles.add(title);
        }
        return titles;
    }

    private static String fold(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{C}]", "");
    }
}
