package io.clausewise.app.cli;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.roster.screening.UnitCount;
import io.clausewise.verdict.Outcome;
import io.clausewise.wording.FieldWords;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Prints on one screen what a screening came to. */
final class SummaryPrinter {
    private static final int MOST_LINES = 5;
    private static final int MOST_OF_RANKING = 10;

    private final PrintStream out;
    private final Paint paint;
    private final FieldWords words;

    SummaryPrinter(PrintStream out, Paint paint, FieldWords words) {
        this.out = out;
        this.paint = paint;
        this.words = words;
    }

    /**
     * Prints the summary.
     *
     * @param against what stands against most people first
     * @param missing what is missing for most people first
     */
    void print(ScreeningSummary summary, List<AgainstTally.Against> against, List<MissingTally.Missing> missing) {
        Understanding understanding = summary.understanding();
        understanding
                .programs()
                .forEach(program -> out.println(paint.bold(program.title().zh()) + "  "
                        + paint.dim(program.title().en())));
        out.println(paint.dim("判定日期 as of " + understanding.asOf()));
        if (understanding.program().draft()) {
            out.println(paint.yellow("! ") + "通知为征求意见稿，结论仅供参考 "
                    + paint.dim("The notice is a draft; take this as a preview"));
        }
        out.println();
        out.println(paint.bold(summary.people() + " 人 people") + "  " + outcome(summary, Outcome.ELIGIBLE) + "  "
                + outcome(summary, Outcome.INELIGIBLE) + "  " + outcome(summary, Outcome.UNDETERMINED));
        summary.rankings().forEach(ranking -> ranking(ranking.ranking()));
        list(
                "最多人不符合的条款 Clauses that stand against most",
                against.stream()
                        .map(one -> count(one.people()) + both(one.what()))
                        .toList());
        list(
                "最多人缺少的信息 What is missing for most",
                missing.stream()
                        .map(one -> count(one.people()) + both(words.label(one.pointer())))
                        .toList());
        list(
                "推荐单位 Recommending units",
                summary.units().stream()
                        .filter(unit -> unit.unit() != null)
                        .sorted(Comparator.comparing((UnitCount unit) -> !unit.exceeded()))
                        .map(this::unit)
                        .toList());
        findings("列 Columns", summary, finding -> finding.code().startsWith("column-"));
        findings("名册 The roster", summary, finding -> !finding.code().startsWith("column-"));
        out.println();
        out.println("数据问题 Data problems: " + summary.rowFaults() + " 处没有采用 not used，" + summary.rowNotes()
                + " 处供核对 to be checked");
    }

    private void ranking(Ranking ranking) {
        RankingLines lines = new RankingLines(paint);
        List<String> told = new ArrayList<>(lines.line(ranking));
        told.addAll(lines.units(ranking));
        list("排名 Ranking  " + lines.scorecard(ranking.scorecard()), told, MOST_OF_RANKING);
    }

    private String outcome(ScreeningSummary summary, Outcome outcome) {
        Text word = RowWords.outcome(outcome);
        String text = word.zh() + " " + word.en() + " " + summary.outcomes().getOrDefault(outcome, 0L);
        return switch (outcome) {
            case ELIGIBLE -> paint.green("✓ " + text);
            case INELIGIBLE -> paint.red("✗ " + text);
            case UNDETERMINED -> paint.yellow("? " + text);
        };
    }

    private static String count(long people) {
        return String.format("%6d  ", people);
    }

    private String unit(UnitCount unit) {
        String line = Printable.of(String.valueOf(unit.unit())) + "  提名 nominated " + unit.nominated()
                + (unit.atMost() == null ? "" : " / 名额 quota " + unit.atMost()) + "  符合 eligible " + unit.eligible();
        if (!unit.exceeded()) {
            return line;
        }
        boolean advisory = unit.quota() != null && unit.quota().advisory();
        return advisory ? paint.yellow(line + "  超出（原则性规定）exceeded, in principle") : paint.red(line + "  超出 exceeded");
    }

    private void findings(String heading, ScreeningSummary summary, Predicate<RosterFinding> which) {
        list(
                heading,
                summary.findings().stream().filter(which).map(this::finding).toList());
    }

    private String finding(RosterFinding finding) {
        String at = finding.address() == null ? "" : finding.address() + "  ";
        return at + both(finding.explanation().text());
    }

    private void list(String heading, List<String> lines) {
        list(heading, lines, MOST_LINES);
    }

    private void list(String heading, List<String> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading);
        lines.stream().limit(most).forEach(line -> out.println("  " + line));
        if (lines.size() > most) {
            int more = lines.size() - most;
            out.println(paint.dim("  …… 另 " + more + " 项 more"));
        }
    }

    private String both(Text text) {
        return Printable.of(text.zh()) + " " + paint.dim(Printable.of(text.en()));
    }
}
