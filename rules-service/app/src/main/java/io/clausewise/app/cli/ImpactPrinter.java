package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactDifferences;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.app.impact.ImpactWords;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.ClauseTotal;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.OutcomeChange;
import io.clausewise.workbench.impact.PersonChange;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints an impact for people: how many change which way, then everybody who changes, then the clauses that do it. */
final class ImpactPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final ImpactResult result;
    private final Impact impact;
    private final ImpactPeople people;

    ImpactPrinter(PrintStream out, Paint paint, ImpactResult result) {
        this.out = out;
        this.paint = paint;
        this.result = result;
        this.impact = result.impact();
        this.people = new ImpactPeople(out, paint, result);
    }

    void print() {
        out.println(paint.bold(result.to().program().title().zh()) + "  "
                + paint.dim(result.to().program().title().en()));
        out.println(paint.dim(result.to().program().id()));
        out.println("原来 From  " + side(result.from()));
        out.println("改后 To    " + side(result.to()));
        if (result.from().isSameAs(result.to())) {
            warn(new Text("两边的规则和日期都相同", "rules and dates are the same on both sides"));
        }
        ImpactDifferences.of(result.rules()).forEach(this::warn);
        out.println();
        sum();
        outcomes();
        section("结论有变的人 Whose outcome changes", impact.outcomeChanges());
        section(
                "结论不变，条款、得分或等次有变的人 Whose outcome stays and a clause, the score or the grade changes",
                impact.otherChanges());
        clauses();
    }

    private String side(ImpactSide side) {
        LocalDate day = side.asOf();
        return Printable.of(side.rules()) + " "
                + paint.dim("· 规则 ruleset " + side.ruleset().version().substring(0, 15)
                        + (day == null ? "" : " · 判定日期 as of " + day));
    }

    private void warn(Text text) {
        out.println(paint.yellow("! ") + both(text));
    }

    private void sum() {
        int all = impact.compared();
        int outcomes = impact.outcomeChanges().size();
        int others = impact.otherChanges().size();
        if (outcomes + others == 0) {
            out.println(paint.green("✓ ") + "比较了 " + all + " 人，没有变化  compared " + people(all) + ": nothing changes");
        } else {
            out.println(paint.bold("比较了 " + all + " 人") + "：结论有变 " + outcomes + " 人，结论不变、其他有变 " + others + " 人，没有变化 "
                    + (all - outcomes - others) + " 人  compared " + people(all) + ": the outcome of " + outcomes
                    + " changes, something else of " + others + ", nothing of " + (all - outcomes - others));
        }
        if (impact.unjudged() > 0) {
            warn(new Text(
                    "另有 " + impact.unjudged() + " 人看不出申报哪个项目，两边都没有判断",
                    impact.unjudged() + " more are judged on neither side: it is not clear what they apply for"));
        }
    }

    private void outcomes() {
        List<OutcomeChange> changes = impact.outcomes();
        if (changes.isEmpty()) {
            return;
        }
        out.println();
        for (OutcomeChange change : changes) {
            Text way = ImpactWords.way(ImpactWords.outcome(change.from()), ImpactWords.outcome(change.to()));
            out.println("  " + toned(change.to(), way.zh() + " " + change.people()) + "  " + paint.dim(way.en()));
        }
    }

    private String toned(@Nullable Outcome outcome, String text) {
        if (outcome == null) {
            return text;
        }
        return switch (outcome) {
            case ELIGIBLE -> paint.green(text);
            case INELIGIBLE -> paint.red(text);
            case UNDETERMINED -> paint.yellow(text);
        };
    }

    private void section(String heading, List<PersonChange> changes) {
        if (!changes.isEmpty()) {
            out.println();
            out.println(heading);
            changes.forEach(people::print);
        }
    }

    private void clauses() {
        List<ClauseTotal> totals = impact.clauses();
        if (totals.isEmpty()) {
            return;
        }
        out.println();
        out.println("因为哪一条 Because of which clause");
        for (ClauseTotal total : totals) {
            boolean all = total.people() == total.outcomes();
            out.println("  因 " + total.id() + "：" + total.people() + " 人"
                    + (all ? "" : "，其中结论有变 " + total.outcomes() + " 人") + "  " + total.citation() + "  "
                    + total.title().zh() + "  "
                    + paint.dim(total.title().en() + ": " + people(total.people())
                            + (all ? "" : ", the outcome of " + total.outcomes() + " changes")));
        }
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private String both(Text text) {
        return text.zh() + "  " + paint.dim(text.en());
    }

    /** Where somebody stands, as the file itself counts. */
    static String place(PlaceJson place) {
        String shown;
        if (place.row() != null) {
            String sheet = place.sheet() == null || place.sheet().isEmpty() ? "" : place.sheet() + " ";
            shown = sheet + "第 " + place.row() + " 行";
        } else {
            shown = "/" + place.index();
        }
        return Printable.of(place.reference() == null ? shown : shown + " " + place.reference());
    }
}
