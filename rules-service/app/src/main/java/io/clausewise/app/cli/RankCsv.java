package io.clausewise.app.cli;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.app.ranking.PlacedRanking;
import io.clausewise.app.screening.PlainCell;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.roster.screening.RankWords;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Prints rankings as CSV, a person a line: with the mark that tells Excel of UTF-8, nothing in it a formula. */
final class RankCsv {
    private final CSVPrinter printer;
    private final boolean roster;

    /** @param roster whether people stand on rows of a roster, else in a list */
    RankCsv(Appendable out, boolean roster) throws IOException {
        out.append('\ufeff');
        this.printer = new CSVPrinter(out, CSVFormat.EXCEL);
        this.roster = roster;
        printer.print("项目");
        for (String heading : List.of("名次", "姓名", "推荐单位", "得分", "入围情况")) {
            printer.print(heading);
        }
        for (String heading : roster ? List.of("工作表", "行号", "编号") : List.of("index", "编号")) {
            printer.print(heading);
        }
        printer.println();
    }

    void print(PlacedRanking placed) throws IOException {
        String program = placed.ranking().program().id();
        for (RankedCandidate one : placed.ranking().ranked()) {
            print(
                    program,
                    String.valueOf(one.rank()),
                    one.name(),
                    one.unit(),
                    one.total().toPlainString(),
                    RankWords.state(one).zh(),
                    placed.place(one.number()));
        }
        for (ApartCandidate one : placed.ranking().apart()) {
            print(
                    program,
                    RankWords.bestRank(one).zh(),
                    one.name(),
                    one.unit(),
                    RankWords.points(one.min(), one.max()).zh(),
                    RankWords.state(one).zh(),
                    placed.place(one.number()));
        }
    }

    private void print(
            String program,
            String rank,
            String name,
            @Nullable String unit,
            String points,
            String state,
            PlaceJson place)
            throws IOException {
        for (String cell : List.of(program, rank, name, unit == null ? "" : unit, points, state)) {
            printer.print(PlainCell.of(cell));
        }
        if (roster) {
            printer.print(PlainCell.of(place.sheet() == null ? "" : place.sheet()));
            printer.print(place.row());
        } else {
            printer.print(place.index());
        }
        printer.print(PlainCell.of(place.reference() == null ? "" : place.reference()));
        printer.println();
    }
}
