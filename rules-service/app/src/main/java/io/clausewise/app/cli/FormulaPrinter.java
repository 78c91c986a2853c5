package io.clausewise.app.cli;

import io.clausewise.app.verdicts.VerdictTree;
import java.io.PrintStream;
import java.util.List;

/** Prints the clauses of a verdict as a tree, grouped as the programme combines them. */
final class FormulaPrinter {
    private final PrintStream out;
    private final Paint paint;
    private final ClausePrinter clauses;

    FormulaPrinter(PrintStream out, Paint paint, ClausePrinter clauses) {
        this.out = out;
        this.paint = paint;
        this.clauses = clauses;
    }

    void print(VerdictTree tree) {
        print(tree, "", "");
    }

    /**
     * @param first what stands before the first line of it
     * @param rest what stands before the others
     */
    private void print(VerdictTree tree, String first, String rest) {
        if (tree.clause() != null) {
            clauses.print(tree.clause(), first, rest, tree.settled());
            return;
        }
        out.println(paint.dim(first) + paint.mark(tree.mark()) + " " + heading(tree.kind()));
        List<VerdictTree> parts = tree.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            print(parts.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
        }
    }

    private String heading(VerdictTree.Kind kind) {
        return switch (kind) {
            case ALL -> "各项都要符合 " + paint.dim("all of");
            case NONE -> "有一项即排除 " + paint.dim("none of");
            case WAIVABLE -> "符合或获豁免 " + paint.dim("met or waived");
            case ANY -> "符合其一即可 " + paint.dim("any of");
            case CLAUSE -> throw new IllegalArgumentException("a clause has no heading of its own");
        };
    }
}
