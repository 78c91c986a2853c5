package io.clausewise.app.cli;

import io.clausewise.app.ranking.PlacedRanking;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.screening.RankWords;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a ranking for people: best first, a line behind the last who is selected, then who may yet be ranked. */
final class RankPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final RankingLines lines;

    RankPrinter(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
        this.lines = new RankingLines(paint);
    }

    void print(PlacedRanking placed) {
        Ranking ranking = placed.ranking();
        Program program = ranking.program();
        out.println(paint.bold(program.title().zh()) + "  "
                + paint.dim(program.title().en()));
        out.println(paint.dim(program.id()
                + (placed.judged().asOf() == null
                        ? " · 判定日期各人不同 as of different days"
                        : " · 判定日期 as of " + placed.judged().asOf())));
        out.println("评分表 Scorecard  " + lines.scorecard(ranking.scorecard()));
        placed.judged().notices().forEach(notice -> out.println(paint.yellow("! ") + lines.both(notice.message())));
        out.println();
        out.println(paint.bold(ranking.people() + " 人 people") + "  名次 ranked "
                + ranking.ranked().size() + "  待定 apart " + ranking.apart().size() + "  不符合 ineligible "
                + ranking.ineligible());
        ranked(ranking);
        apart(ranking.apart());
        list("名额 Places", lines.line(ranking));
        list("推荐单位 Recommending units", lines.units(ranking));
    }

    private void ranked(Ranking ranking) {
        if (ranking.ranked().isEmpty()) {
            return;
        }
        Columns columns = new Columns();
        columns.add("名次", "姓名", "单位", "得分", "入围情况");
        for (RankedCandidate one : ranking.ranked()) {
            columns.add(
                    String.valueOf(one.rank()),
                    Printable.of(one.name()),
                    unit(one.unit()),
                    one.total().toPlainString(),
                    told(RankWords.state(one)));
        }
        out.println();
        List<String> rows = columns.lines();
        out.println(paint.bold(rows.get(0)));
        int last = lastSelected(ranking.ranked());
        for (int i = 0; i < ranking.ranked().size(); i++) {
            out.println(painted(rows.get(i + 1), ranking.ranked().get(i).placement()));
            if (i == last) {
                out.println("──────── 以上入围 selected above: " + ranking.count(Placement.SELECTED) + " ────────");
            }
        }
    }

    /** Behind whom the line is drawn; -1 where nobody is in front of it, or nobody behind. */
    private static int lastSelected(List<RankedCandidate> ranked) {
        for (int i = ranked.size() - 1; i >= 0; i--) {
            if (ranked.get(i).placement() == Placement.SELECTED) {
                return i < ranked.size() - 1 ? i : -1;
            }
        }
        return -1;
    }

    private void apart(List<ApartCandidate> apart) {
        if (apart.isEmpty()) {
            return;
        }
        Columns columns = new Columns();
        for (ApartCandidate one : apart) {
            columns.add(
                    "  " + RankWords.bestRank(one).zh(),
                    Printable.of(one.name()),
                    unit(one.unit()),
                    RankWords.points(one.min(), one.max()).zh(),
                    told(RankWords.state(one)));
        }
        list("待定，没有名次 Apart, without a rank", columns.lines());
    }

    private String painted(String row, Placement placement) {
        return switch (placement) {
            case SELECTED -> paint.green(row);
            case UNDECIDED -> paint.yellow(row);
            case RESERVE, OVER_QUOTA -> row;
        };
    }

    private void list(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            out.println();
            out.println(heading);
            texts.forEach(text -> out.println(text.startsWith("  ") ? text : "  " + text));
        }
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "-" : Printable.of(unit);
    }

    private static String told(Text text) {
        return Printable.of(text.zh()) + "  " + Printable.of(text.en());
    }
}
