package io.clausewise.app.cli;

import io.clausewise.notice.Formula;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Prints the clauses of a verdict as a tree, grouped as the programme combines them. */
final class FormulaPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final ClausePrinter clauses;
    private final Map<String, ClauseResult> results;

    FormulaPrinter(PrintStream out, Paint paint, ClausePrinter clauses, Verdict verdict) {
        this.out = out;
        this.paint = paint;
        this.clauses = clauses;
        this.results = VerdictPrinter.byId(verdict);
    }

    void print(Formula formula) {
        print(formula, "", "", false);
    }

    /**
     * @param first what stands before the first line of it
     * @param rest what stands before the others
     * @param settled whether it can no longer change what it is part of
     */
    private void print(Formula formula, String first, String rest, boolean settled) {
        if (formula instanceof Formula.Leaf leaf) {
            clauses.print(result(leaf.clause()), first, rest, settled);
            return;
        }
        Mark mark = Mark.of(formula, statuses());
        out.println(paint.dim(first) + mark.painted(paint) + " " + heading(formula));
        List<Formula> parts = parts(formula);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            print(
                    parts.get(i),
                    rest + (last ? "└─ " : "├─ "),
                    rest + (last ? "   " : "│  "),
                    settled || formula instanceof Formula.Any && mark == Mark.YES);
        }
    }

    private String heading(Formula formula) {
        if (formula instanceof Formula.All) {
            return "各项都要符合 " + paint.dim("all of");
        }
        if (formula instanceof Formula.None) {
            return "有一项即排除 " + paint.dim("none of");
        }
        boolean waiver = parts(formula).stream()
                .anyMatch(part -> part instanceof Formula.Leaf leaf
                        && result(leaf.clause()).role() == Role.WAIVER);
        return waiver ? "符合或获豁免 " + paint.dim("met or waived") : "符合其一即可 " + paint.dim("any of");
    }

    private Function<String, Status> statuses() {
        return id -> result(id).status();
    }

    private ClauseResult result(String id) {
        return Objects.requireNonNull(results.get(id), id);
    }

    private static List<Formula> parts(Formula formula) {
        if (formula instanceof Formula.All all) {
            return all.parts();
        }
        return formula instanceof Formula.Any any ? any.parts() : ((Formula.None) formula).parts();
    }
}
