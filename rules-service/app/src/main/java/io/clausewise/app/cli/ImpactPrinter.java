package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactDifferences;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Prints impacts for people: what is compared, then each programme that changes anything, then those that change nothing. */
final class ImpactPrinter {
    private final PrintStream out;
    private final Paint paint;

    ImpactPrinter(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** Of the one programme asked for. */
    void print(ImpactResult result) {
        title(result);
        sides(result);
        ImpactDifferences.of(result.rules()).forEach(this::warn);
        out.println();
        new ImpactBody(out, paint, result).print();
    }

    /**
     * Of all programmes.
     *
     * @param notCompared programmes that could not be, and why
     */
    void print(List<ImpactResult> results, List<Text> notCompared) {
        ImpactResult any = results.get(0);
        sides(any);
        ImpactDifferences.programs(any.rules()).forEach(this::warn);
        notCompared.forEach(this::warn);
        results.stream().filter(ImpactPrinter::changes).forEach(result -> {
            out.println();
            title(result);
            ImpactDifferences.of(result.rules().of(result.to().program().id())).forEach(this::warn);
            new ImpactBody(out, paint, result).print();
        });
        List<ImpactResult> same =
                results.stream().filter(result -> !changes(result)).toList();
        if (!same.isEmpty()) {
            out.println();
            out.println("没有变化的项目 Programmes by which nothing changes");
            same.forEach(this::unchanged);
        }
    }

    private static boolean changes(ImpactResult result) {
        return !result.impact().changes().isEmpty();
    }

    private void title(ImpactResult result) {
        Program program = result.to().program();
        out.println(paint.bold(program.title().zh()) + "  "
                + paint.dim(program.title().en()));
        out.println(paint.dim(program.id()));
    }

    private void sides(ImpactResult result) {
        out.println("原来 From  " + side(result.from()));
        out.println("改后 To    " + side(result.to()));
        if (result.from().isSameAs(result.to())) {
            warn(new Text("两边的规则和日期都相同", "rules and dates are the same on both sides"));
        }
    }

    private String side(ImpactSide side) {
        LocalDate day = side.asOf();
        return Printable.of(side.rules()) + " "
                + paint.dim("· 规则 ruleset " + side.ruleset().version().substring(0, 15)
                        + (day == null ? "" : " · 判定日期 as of " + day));
    }

    private void unchanged(ImpactResult result) {
        Program program = result.to().program();
        int all = result.impact().compared();
        int unjudged = result.impact().unjudged();
        String zh = all == 0 ? "没有人适用" : "比较了 " + all + " 人，没有变化";
        String en = all == 0 ? "nobody it is for" : "compared " + ImpactBody.people(all) + ": nothing changes";
        if (unjudged > 0) {
            zh += "，另有 " + unjudged + " 人看不出申报哪个项目";
            en += "; it is not clear what " + unjudged + " more apply for";
        }
        out.println("  " + (all == 0 ? "- " : paint.green("✓ "))
                + program.title().zh() + " " + program.id() + "：" + zh + "  " + paint.dim(en));
        ImpactDifferences.of(result.rules().of(program.id())).forEach(text -> {
            out.print("    ");
            warn(text);
        });
    }

    private void warn(Text text) {
        out.println(paint.yellow("! ") + Printable.of(text.zh()) + "  " + paint.dim(Printable.of(text.en())));
    }
}
