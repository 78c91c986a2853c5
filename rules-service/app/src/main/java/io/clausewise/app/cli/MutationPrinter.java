package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.mutation.Fate;
import io.clausewise.workbench.mutation.MutantResult;
import io.clausewise.workbench.mutation.Mutation;
import io.clausewise.workbench.mutation.NoticeMutation;
import io.clausewise.workbench.mutation.NoticeMutation.Tally;
import java.io.PrintStream;

/** Prints what became of mutants: notice by notice the survivors, then how many there were of each kind; the sum last. */
final class MutationPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final boolean all;
    private Tally sum = new Tally(0, 0, 0, 0);

    /** @param all whether those that do not survive are told too */
    MutationPrinter(PrintStream out, Paint paint, boolean all) {
        this.out = out;
        this.paint = paint;
        this.all = all;
    }

    void sources(CaseFolders.Chosen chosen) {
        out.println(chosen.shown());
        out.flush();
    }

    void print(NoticeMutation mutation) {
        out.println();
        out.println(paint.bold(mutation.folder()));
        mutation.results().forEach(this::result);
        mutation.byKind()
                .forEach((kind, tally) -> out.println("  " + told(tally) + "  "
                        + kind.label().zh() + " " + paint.dim(kind.label().en())));
        Tally total = mutation.total();
        sum = sum.plus(total);
        out.println((total.survived() == 0 ? paint.green("✓ ") : paint.red("✗ ")) + told(total));
        out.flush();
    }

    private void result(MutantResult result) {
        Fate fate = result.fate();
        if (fate instanceof Fate.Survived) {
            Text text = result.mutant().survivor().text();
            out.println(paint.red("✗ ") + Printable.of(text.zh()));
            out.println("  " + paint.dim(Printable.of(text.en())));
            out.println("  " + paint.dim(Printable.of(result.mutant().id())));
        } else if (all && fate instanceof Fate.Killed killed) {
            String by = killed.by().file() + ":" + killed.by().line() + " "
                    + killed.by().name();
            out.println(paint.green("✓ ") + Printable.of(result.mutant().id()));
            out.println("  用例发现 found by " + Printable.of(by));
        } else if (all && fate instanceof Fate.Equivalent equivalent) {
            out.println(paint.yellow("≡ ") + Printable.of(result.mutant().id()));
            out.println("  " + Printable.of(equivalent.reason().zh()) + " "
                    + paint.dim(Printable.of(equivalent.reason().en())));
        }
    }

    /** What is wrong with the cases, and the sum; whether nothing is wrong and nothing survives. */
    boolean sum(Mutation mutation) {
        out.println();
        mutation.findings().stream().map(Finding::text).forEach(this::wrong);
        for (CaseResult failed : mutation.failed()) {
            String place = failed.testCase().file() + ":" + failed.testCase().line() + " "
                    + failed.testCase().name();
            wrong(new Text("规则没有改动，用例也不符：" + place, "the case fails without any change: " + place));
        }
        boolean well = sum.survived() == 0
                && mutation.findings().isEmpty()
                && mutation.failed().isEmpty();
        String line = told(sum) + "  " + sum.mutants() + " changes: " + sum.killed() + " found, " + sum.equivalent()
                + " equivalent, " + sum.survived() + " surviving";
        out.println(well ? paint.green("✓ " + line) : paint.red("✗ " + line));
        return well;
    }

    private void wrong(Text message) {
        out.println(paint.red("✗ ") + Printable.of(message.zh()));
        out.println("  " + paint.dim(Printable.of(message.en())));
    }

    private static String told(Tally tally) {
        return "改动 " + tally.mutants() + "，发现 " + tally.killed() + "，等效 " + tally.equivalent() + "，未发现 "
                + tally.survived();
    }
}
