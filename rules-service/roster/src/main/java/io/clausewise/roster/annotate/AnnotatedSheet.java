package io.clausewise.roster.annotate;

import java.util.List;

/**
 * A sheet of the officer's with people, and where our columns go.
 *
 * @param roster its name in the roster; empty for a CSV file
 * @param name its name in the workbook
 * @param headingFirst row from 1
 * @param headingLast row from 1
 * @param first our first column, from 0
 * @param titles of our columns; empty where there is no room for them
 */
record AnnotatedSheet(String roster, String name, int headingFirst, int headingLast, int first, List<String> titles) {
    AnnotatedSheet {
        titles = List.copyOf(titles);
    }

    int width() {
        return titles.size();
    }
}
