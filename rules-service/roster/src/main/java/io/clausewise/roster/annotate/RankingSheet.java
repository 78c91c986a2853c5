package io.clausewise.roster.annotate;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.RosterRanking.Place;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** 排名: everybody in the order of one ranking, with the line where the places end; who stands apart; the quotas. */
final class RankingSheet implements OwnSheet {
    private final String name;
    private final RosterRanking people;
    private final Ranking ranking;
    private final DimensionPoints points;
    private final UnaryOperator<String> sheetNames;
    private final StyleBook styles;
    private final RankingColumns columns;
    private final int[] widths;
    private final RankingRows rows;
    private final Lines head;
    private final Lines quotas;

    /** @param sheetNames of the workbook, by those of the roster */
    RankingSheet(
            String name,
            RosterRanking people,
            DimensionPoints points,
            UnaryOperator<String> sheetNames,
            StyleBook styles) {
        this.name = name;
        this.people = people;
        this.ranking = people.ranking();
        this.points = points;
        this.sheetNames = sheetNames;
        this.styles = styles;
        this.columns = new RankingColumns(ranking.scorecard());
        this.widths = columns.widths();
        this.head = new Lines(styles, widths);
        this.quotas = new Lines(styles, widths);
        head.row(
                Look.TITLE,
                OwnSheets.MARK + "排名 Ranking　" + ranking.program().title().zh()
                        + RankWords.illustrative(ranking.scorecard()).zh());
        for (Text sentence : RankingHead.sentences(ranking)) {
            head.add(new Lines.Item(0, Look.TEXT, sentence.zh() + "\n" + sentence.en(), columns.row()));
        }
        new RankingQuotas(columns).add(ranking, quotas);
        this.rows = new RankingRows(ranking, head.size() + 1);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void layOut(XSSFSheet sheet) {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        head.layOut(sheet);
        quotas.layOut(sheet, rows.end());
        Page.ours(sheet, rows.heading());
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        CellXml cells = new CellXml(out, "");
        head.write(cells, 1);
        heading(cells, rows.heading(), "名次\nRank");
        rows.ranked((row, one) -> ranked(cells, row, one), (row, placement) -> line(cells, row, placement));
        if (rows.apartHeading() > 0) {
            cells.startRow(rows.apartHeading() - 1);
            cells.text(0, styles.own(Look.SECTION), "待定：没有名次，列出最好名次 Apart, with the best rank each can reach");
            cells.endRow();
            heading(cells, rows.apartHeading(), "最好名次\nBest rank");
        }
        rows.apart((row, one) -> apart(cells, row, one));
        quotas.write(cells, rows.end());
        out.write("</sheetData>");
    }

    private void heading(CellXml cells, int row, String rank) throws IOException {
        List<String> headings = columns.headings(rank);
        cells.startFittedRow(row, Heights.of(headings.toArray(String[]::new), widths));
        for (int i = 0; i < headings.size(); i++) {
            cells.text(i, styles.own(Look.OWN_HEADING), headings.get(i));
        }
        cells.endRow();
    }

    private void ranked(CellXml cells, int row, RankedCandidate one) throws IOException {
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

    private void apart(CellXml cells, int row, ApartCandidate one) throws IOException {
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
        Place place = people.place(one.number());
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

    private void line(CellXml cells, int row, Placement above) throws IOException {
        int style = styles.own(Look.THE_LINE);
        cells.startFittedRow(row, Heights.of("", 1));
        cells.text(
                0,
                style,
                above == Placement.SELECTED
                        ? "入围线：以上入围 " + ranking.count(above) + " 人 selected above"
                        : "以上并列待定 " + ranking.count(above) + " 人，由人决定 undecided above: people decide");
        for (int i = 1; i < widths.length; i++) {
            cells.blank(i, style);
        }
        cells.endRow();
    }

    @Override
    public void links(Writer out) throws IOException {
        try (Links links = new Links(out)) {
            rows.ranked((row, one) -> link(links, row, one.number()), (row, placement) -> {});
            rows.apart((row, one) -> link(links, row, one.number()));
        }
    }

    private void link(Links links, int row, int number) throws IOException {
        if (links.more()) {
            Place place = people.place(number);
            links.add(Columns.letters(columns.row()) + row, sheetNames.apply(place.sheet()), "A" + place.row());
        }
    }
}
