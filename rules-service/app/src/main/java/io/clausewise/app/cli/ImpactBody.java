package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactWords;
import io.clausewise.message.Text;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.ClauseTotal;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.OutcomeChange;
import io.clausewise.workbench.impact.PersonChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints how many change which way by one programme, then everybody who changes, then the clauses and scoring rules that do it. */
final class ImpactBody {
    /** Where one person drops out, everybody behind moves up: nobody reads them all. */
    private static final int MOST_RANKS = 20;

    private final PrintStream out;
    private final Paint paint;
    private final Impact impact;
    private final ImpactPeople people;

    ImpactBody(PrintStream out, Paint paint, ImpactResult result) {
        this.out = out;
        this.paint = paint;
        this.impact = result.impact();
        this.people = new ImpactPeople(out, paint, result);
    }

    void print() {
        sum();
        outcomes();
        selection();
        section("结论有变的人 Whose outcome changes", impact.outcomeChanges());
        section(
                "结论不变，条款、得分或等次有变的人 Whose outcome stays and a clause, the score or the grade changes",
                impact.otherChanges());
        ranks(impact.rankChanges());
        totals("因为哪一条 Because of which clause", impact.clauses(), false);
        totals("评分变在哪里 Which scoring rules", impact.scoring(), true);
    }

    private void sum() {
        int all = impact.compared();
        int outcomes = impact.outcomeChanges().size();
        int others = impact.otherChanges().size();
        int ranks = impact.rankChanges().size();
        int none = all - outcomes - others - ranks;
        if (none == all) {
            out.println(paint.green("✓ ") + "比较了 " + all + " 人，没有变化  compared " + people(all) + ": nothing changes");
        } else {
            out.println(paint.bold("比较了 " + all + " 人") + "：结论有变 " + outcomes + " 人，结论不变、其他有变 " + others + " 人"
                    + (ranks == 0 ? "" : "，只有名次有变 " + ranks + " 人") + "，没有变化 " + none + " 人  compared "
                    + people(all) + ": the outcome of " + outcomes + " changes, something else of " + others
                    + (ranks == 0 ? "" : ", only the rank of " + ranks) + ", nothing of " + none);
        }
        if (impact.unjudged() > 0) {
            out.println(paint.yellow("! ")
                    + both(new Text(
                            "另有 " + impact.unjudged() + " 人看不出申报哪个项目，两边都没有判断",
                            impact.unjudged()
                                    + " more are judged on neither side: it is not clear what they apply for")));
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

    private void selection() {
        if (impact.selected() + impact.deselected() > 0) {
            out.println();
            out.println("  "
                    + both(new Text(
                            "新入围 " + impact.selected() + " 人，不再入围 " + impact.deselected() + " 人",
                            "newly selected " + impact.selected() + ", no longer selected " + impact.deselected())));
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

    /** Those whose selection changes all; of the others the first. */
    private void ranks(List<PersonChange> changes) {
        List<PersonChange> told = new ArrayList<>();
        int left = 0;
        int moved = 0;
        for (PersonChange one : changes) {
            if (one.changesSelection() || moved++ < MOST_RANKS) {
                told.add(one);
            } else {
                left++;
            }
        }
        section("自己没有变、只有名次或入围有变的人 Who is only ranked or placed otherwise", told);
        if (left > 0) {
            out.println("  "
                    + both(new Text(
                            "另有 " + left + " 人只是名次有变，逐人见 --format json 或 xlsx",
                            left + " more have only another rank: --format json and xlsx tell each")));
        }
    }

    private void totals(String heading, List<ClauseTotal> totals, boolean scoring) {
        if (totals.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading);
        for (ClauseTotal total : totals) {
            // of a scoring rule, which decides no outcome, only people are told
            boolean all = total.people() == total.outcomes() || total.outcomes() == 0 && scoring;
            out.println("  因 " + total.id() + "：" + total.people() + " 人"
                    + (all ? "" : "，其中结论有变 " + total.outcomes() + " 人") + "  " + total.citation() + "  "
                    + total.title().zh() + "  "
                    + paint.dim(total.title().en() + ": " + people(total.people())
                            + (all ? "" : ", the outcome of " + total.outcomes() + " changes")));
        }
    }

    static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private String both(Text text) {
        return text.zh() + "  " + paint.dim(text.en());
    }
}
