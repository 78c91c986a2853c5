package io.clausewise.roster.annotate;

import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreenedRow;
import java.util.List;
import java.util.function.Function;

/**
 * A column that is added beside the officer's own.
 *
 * @param title in the heading, where no column has it yet
 * @param width in characters
 * @param outcome whether its cells are coloured by how the row came out
 * @param text of a row; no markup
 */
record OwnColumn(String title, int width, boolean outcome, Function<ScreenedRow, String> text) {

    /** What every screening adds, from left to right. */
    static List<OwnColumn> all(RowWords words) {
        return List.of(
                new OwnColumn("结论", 8, true, row -> words.outcome(row).zh()),
                new OwnColumn("满足条款", 28, false, row -> words.met(row).zh()),
                new OwnColumn("未满足及差距", 34, false, row -> words.unmet(row).zh()),
                new OwnColumn("缺少信息", 30, false, row -> words.missing(row).zh()),
                new OwnColumn("数据问题", 32, false, row -> words.problems(row).zh()));
    }
}
