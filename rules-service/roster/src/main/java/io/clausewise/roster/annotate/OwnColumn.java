package io.clausewise.roster.annotate;

import io.clausewise.ranking.Placement;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.Understanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column that is added beside the officer's own.
 *
 * @param title in the heading, where no column has it yet
 * @param width in characters
 * @param text noted of a row when it is told; no markup
 * @param cell what is written of it, once everybody is ranked
 */
record OwnColumn(String title, int width, Function<ScreenedRow, String> text, Writing cell) {

    /** Makes a cell of what was noted. */
    interface Writing {
        OwnCell of(String text, RowNote row, Standing standing);
    }

    private OwnColumn(String title, int width, Function<ScreenedRow, String> text) {
        this(title, width, text, (noted, row, standing) -> OwnCell.of(noted));
    }

    /** What a screening adds, from left to right. */
    static List<OwnColumn> all(RowWords words, Understanding understanding) {
        List<OwnColumn> columns = new ArrayList<>();
        columns.add(new OwnColumn(
                "结论",
                8,
                row -> words.outcome(row).zh(),
                (noted, row, standing) -> new OwnCell(noted, Look.of(row.outcome()))));
        if (understanding.ranks()) {
            columns.addAll(ranks(understanding));
        }
        columns.add(new OwnColumn("满足条款", 28, row -> words.met(row).zh()));
        columns.add(new OwnColumn("未满足及差距", 34, row -> words.unmet(row).zh()));
        columns.add(new OwnColumn("缺少信息", 30, row -> words.missing(row).zh()));
        columns.add(new OwnColumn("数据问题", 32, row -> words.problems(row).zh()));
        return List.copyOf(columns);
    }

    private static List<OwnColumn> ranks(Understanding understanding) {
        List<String> titles = RankWords.headings(understanding.illustrative());
        return List.of(
                new OwnColumn(
                        titles.get(0),
                        10,
                        row -> understanding
                                .score(row.verdict())
                                .map(score -> RankWords.points(score.min(), score.max())
                                        .zh())
                                .orElse(""),
                        (noted, row, standing) -> OwnCell.points(noted)),
                new OwnColumn(titles.get(1), 11, row -> "", (noted, row, standing) -> rank(standing)),
                new OwnColumn(titles.get(2), 34, row -> "", (noted, row, standing) -> state(standing)));
    }

    private static OwnCell rank(Standing standing) {
        if (standing instanceof Standing.Ranked ranked) {
            return OwnCell.number(BigDecimal.valueOf(ranked.one().rank()));
        }
        return standing instanceof Standing.Apart apart
                ? new OwnCell(RankWords.bestRank(apart.one()).zh(), Look.CENTRED)
                : OwnCell.of("");
    }

    private static OwnCell state(Standing standing) {
        if (standing instanceof Standing.Ranked ranked) {
            Placement placement = ranked.one().placement();
            return new OwnCell(RankWords.state(ranked.one()).zh(), Look.besides(placement));
        }
        return standing instanceof Standing.Apart apart
                ? new OwnCell(RankWords.state(apart.one()).zh(), Look.besides(apart.one()))
                : OwnCell.of("");
    }
}
