package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactWords;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.workbench.impact.ClauseChange;
import io.clausewise.workbench.impact.ClauseWords;
import io.clausewise.workbench.impact.DimensionChange;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.PersonChange;
import io.clausewise.workbench.impact.RuleChange;
import io.clausewise.workbench.impact.ScoreChange;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints people who change, each with the clauses that came to something else. */
final class ImpactPeople {
    private final PrintStream out;
    private final Paint paint;
    private final ImpactResult result;
    private final ClauseWords before;
    private final ClauseWords after;

    ImpactPeople(PrintStream out, Paint paint, ImpactResult result) {
        this.out = out;
        this.paint = paint;
        this.result = result;
        this.before = new ClauseWords(result.from().ruleset());
        this.after = new ClauseWords(result.to().ruleset());
    }

    void print(PersonChange person) {
        Text way = person.changesOutcome()
                ? ImpactWords.way(outcome(person.before()), outcome(person.after()))
                : outcome(person.after());
        out.println("  " + ImpactWords.place(result.places().get(person.number()))
                + (person.name().isEmpty() ? "" : "  " + Printable.of(person.name())) + "  " + paint.bold(way.zh())
                + "  " + paint.dim(way.en()));
        person.clauses().forEach(change -> print(change, person));
        other(person);
    }

    private static Text outcome(@Nullable Judgement judgement) {
        return ImpactWords.outcome(judgement == null ? null : judgement.outcome());
    }

    private void print(ClauseChange change, PersonChange person) {
        Text way = ImpactWords.clause(change);
        ClauseResult latest = change.latest();
        out.println("      " + change.id() + "  " + latest.citation() + "  "
                + latest.title().zh() + "  " + way.zh() + "  "
                + paint.dim(latest.title().en() + ": " + way.en()));
        ClauseResult then = change.before();
        ClauseResult now = change.after();
        if (then != null) {
            why("原来", "before", before, Objects.requireNonNull(person.before()).program(), then);
        }
        if (now != null) {
            why("改后", "after", after, Objects.requireNonNull(person.after()).program(), now);
        }
    }

    private void why(String zh, String en, ClauseWords words, String program, ClauseResult clause) {
        words.why(program, clause)
                .forEach(text -> out.println("          " + zh + "：" + Printable.of(text.zh()) + "  "
                        + paint.dim(en + ": " + Printable.of(text.en()))));
    }

    /** What is no clause. */
    private void other(PersonChange person) {
        Judgement then = person.before();
        Judgement now = person.after();
        if (then == null || now == null) {
            return;
        }
        if (person.changesProgram()) {
            line("项目 ", "programme ", new Text(then.program(), then.program()), new Text(now.program(), now.program()));
        }
        if (person.changesOutcome() && person.clauses().isEmpty() && !person.changesProgram()) {
            out.println("      " + ImpactWords.FORMULA.zh() + "  " + paint.dim(ImpactWords.FORMULA.en()));
        }
        person.scores().forEach(this::score);
        if (person.changesGrade()) {
            line("等次 ", "grade ", ImpactWords.grade(then.grade()), ImpactWords.grade(now.grade()));
        }
        if (person.changesRank()) {
            line("名次 ", "rank ", ImpactWords.rank(then.rank()), ImpactWords.rank(now.rank()));
        }
    }

    private void score(ScoreChange change) {
        Text which = change.ranks()
                ? new Text("得分 ", "score ")
                : new Text(
                        "得分（" + change.title().zh() + "）",
                        "score (" + change.title().en() + ") ");
        line(which.zh(), which.en(), ImpactWords.points(change.before()), ImpactWords.points(change.after()));
        for (DimensionChange dimension : change.dimensions()) {
            Text way = ImpactWords.dimension(dimension);
            out.println("          " + dimension.name().zh() + " " + way.zh() + "  "
                    + paint.dim(dimension.name().en() + " " + way.en()));
            dimension.rules().forEach(this::rule);
        }
    }

    private void rule(RuleChange rule) {
        Text way = ImpactWords.rule(rule);
        out.println("              " + rule.id() + "  " + rule.citation() + "  "
                + rule.title().zh() + "  " + way.zh() + "  "
                + paint.dim(rule.title().en() + ": " + way.en()));
    }

    private void line(String zh, String en, Text from, Text to) {
        Text way = ImpactWords.way(from, to);
        out.println("      " + zh + way.zh() + "  " + paint.dim(en + way.en()));
    }
}
