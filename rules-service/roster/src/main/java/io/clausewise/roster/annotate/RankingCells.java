package io.clausewise.roster.annotate;

import io.clausewise.message.Printable;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.roster.paper.Heights;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.RosterRanking.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the rows of 排名: headings, people, the lines between them. */
final class RankingCells {
    private final RosterRanking rows;
    private final RankingColumns columns;
    private final int[] widths;
    private final DimensionPoints points;
    private final UnaryOperator<String> sheetNames;
    private final StyleBook styles;

    /** @param sheetNames of the workbook, by those of the roster */
    RankingCells(
            RosterRanking rows,
            RankingColumns columns,
            DimensionPoints points,
            UnaryOperator<String> sheetNames,
            StyleBook styles) {
        this.rows = rows;
        this.columns = columns;
        this.widths = columns.widths();
        this.points = points;
        this.sheetNames = sheetNames;
        this.styles = styles;
    }

    void heading(CellXml cells, int row, String rank) throws IOException {
        List<String> headings = columns.headings(rank);
        cells.startFittedRow(row, Heights.of(headings.toArray(String[]::new), widths));
        for (int i = 0; i < headings.size(); i++) {
            cells.text(i, styles.own(Look.OWN_HEADING), headings.get(i));
        }
        cells.endRow();
    }

    void ranked(CellXml cells, int row, RankedCandidate one) throws IOException {
        person(
                cells,
                row,
                new Person(
                        one.number(),
                        one.rank(),
                        one.name(),
                        one.unit(),
                        OwnCell.number(one.total()),
                        new OwnCell(RankWords.placement(one.placement()).zh(), Look.of(one.placement())),
                        RankWords.reasons(one).zh(),
                        RankWords.warnings(one).zh()));
    }

    void apart(CellXml cells, int row, ApartCandidate one) throws IOException {
        person(
                cells,
                row,
                new Person(
                        one.number(),
                        one.bestRank(),
                        one.name(),
                        one.unit(),
                        OwnCell.points(RankWords.points(one.min(), one.max()).zh()),
                        new OwnCell(
                                one.couldBeSelected() ? "还可能入围" : "不可能入围",
                                one.couldBeSelected() ? Look.OPEN : Look.CENTRED),
                        RankWords.reasons(one).zh(),
                        ""));
    }

    private record Person(
            int number,
            int rank,
            String name,
            @Nullable String unit,
            OwnCell total,
            OwnCell placement,
            String reasons,
            String warnings) {}

    private void person(CellXml cells, int row, Person one) throws IOException {
        Place place = rows.place(one.number());
        String sheet = sheetNames.apply(place.sheet());
        OwnCell[] all = new OwnCell[widths.length];
        all[0] = OwnCell.number(BigDecimal.valueOf(one.rank()));
        all[1] = OwnCell.of(Printable.of(one.name()));
        all[RankingColumns.UNIT] = OwnCell.of(one.unit() == null ? "" : Printable.of(one.unit()));
        all[RankingColumns.TOTAL] = one.total();
        List<String> dimensions = points.of(one.number());
        for (int i = 0; i < columns.dimensions(); i++) {
            all[columns.dimension(i)] = OwnCell.points(i < dimensions.size() ? dimensions.get(i) : "");
        }
        all[columns.placement()] = one.placement();
        all[columns.reasons()] = OwnCell.of(one.reasons());
        all[columns.warnings()] = OwnCell.of(one.warnings());
        all[columns.sheet()] = OwnCell.of(sheet);
        all[columns.row()] = new OwnCell(BigDecimal.valueOf(place.row()), Look.LINK);
        double height = 0;
        for (int i = 0; i < all.length; i++) {
            height = Math.max(height, Heights.of(all[i].text(), widths[i]));
        }
        cells.startFittedRow(row, height);
        for (int i = 0; i < all.length; i++) {
            all[i].write(cells, i, styles.own(all[i].look()));
        }
        cells.endRow();
    }

    /** @param people placed so, above */
    void line(CellXml cells, int row, Placement above, long people) throws IOException {
        int style = styles.own(Look.THE_LINE);
        cells.startFittedRow(row, Heights.of("", 1));
        cells.text(
                0,
                style,
                above == Placement.SELECTED
                        ? "入围线：以上入围 " + people + " 人 selected above"
                        : "以上并列待定 " + people + " 人，由人决定 undecided above: people decide");
        for (int i = 1; i < widths.length; i++) {
            cells.blank(i, style);
        }
        cells.endRow();
    }
}
