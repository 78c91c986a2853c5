package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.RosterRanking.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 排名: everybody in the order of one ranking, with the line where the places end; who stands apart; the quotas. */
final class RankingSheet implements OwnSheet {
    private final String name;
    private final RosterRanking people;
    private final Ranking ranking;
    private final UnaryOperator<String> sheetNames;
    private final StyleBook styles;
    private final RankingColumns columns;
    private final RankingCells lines;
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
        this.sheetNames = sheetNames;
        this.styles = styles;
        this.columns = new RankingColumns(ranking.scorecard());
        this.lines = new RankingCells(people, columns, points, sheetNames, styles);
        this.widths = columns.widths();
        this.head = new Lines(styles, widths);
        this.quotas = new Lines(styles, widths);
        head.row(
                Look.TITLE,
                OwnSheets.MARK + "排名 Ranking　" + ranking.program().title().zh()
                        + RankWords.illustrative(ranking.scorecard()).zh());
        RankingHead.sentences(ranking).forEach(this::say);
        say(RankingHead.order(ranking));
        new RankingQuotas(columns).add(ranking, quotas);
        this.rows = new RankingRows(ranking.ranked(), ranking.apart(), head.size() + 1);
    }

    private void say(Text sentence) {
        head.add(new Lines.Item(0, Look.TEXT, sentence.zh() + "\n" + sentence.en(), columns.row()));
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
        lines.heading(cells, rows.heading(), "名次\nRank");
        rows.ranked(
                (row, one) -> lines.ranked(cells, row, one),
                (row, above) -> lines.line(cells, row, above, ranking.count(above)));
        if (rows.apartHeading() > 0) {
            cells.startRow(rows.apartHeading() - 1);
            cells.text(0, styles.own(Look.SECTION), "待定：没有名次，列出最好名次 Apart, with the best rank each can reach");
            cells.endRow();
            lines.heading(cells, rows.apartHeading(), "最好名次\nBest rank");
        }
        rows.apart((row, one) -> lines.apart(cells, row, one));
        quotas.write(cells, rows.end());
        out.write("</sheetData>");
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
