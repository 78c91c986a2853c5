package io.clausewise.app.verdicts;

import io.clausewise.notice.Formula;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place among a verdict's clauses, as the programme combines them to the outcome.
 *
 * @param settled whether it can no longer change what it is part of: another way in is open already
 * @param parts empty for a clause
 * @param clause null for what combines others
 */
public record VerdictTree(
        Kind kind,
        Mark mark,
        boolean settled,
        List<VerdictTree> parts,
        @Nullable ClauseResult clause) {
    /** How parts combine. */
    public enum Kind {
        ALL,
        ANY,
        /** A requirement or what waives it. */
        WAIVABLE,
        NONE,
        CLAUSE
    }

    public static VerdictTree of(Verdict verdict, Formula formula) {
        Map<String, ClauseResult> results = new HashMap<>();
        verdict.clauses().forEach(one -> results.put(one.id(), one));
        return of(formula, results, false);
    }

    private static VerdictTree of(Formula formula, Map<String, ClauseResult> results, boolean settled) {
        if (formula instanceof Formula.Leaf leaf) {
            ClauseResult result = result(leaf.clause(), results);
            return new VerdictTree(Kind.CLAUSE, Mark.of(result), settled, List.of(), result);
        }
        Mark mark = Mark.of(formula, id -> status(id, results));
        boolean decided = settled || formula instanceof Formula.Any && mark == Mark.YES;
        List<VerdictTree> parts =
                parts(formula).stream().map(part -> of(part, results, decided)).toList();
        return new VerdictTree(kind(formula, parts), mark, settled, parts, null);
    }

    private static Kind kind(Formula formula, List<VerdictTree> parts) {
        if (formula instanceof Formula.All) {
            return Kind.ALL;
        }
        if (formula instanceof Formula.None) {
            return Kind.NONE;
        }
        boolean waiver = parts.stream()
                .map(VerdictTree::clause)
                .anyMatch(clause -> clause != null && clause.role() == Role.WAIVER);
        return waiver ? Kind.WAIVABLE : Kind.ANY;
    }

    private static List<Formula> parts(Formula formula) {
        if (formula instanceof Formula.All all) {
            return all.parts();
        }
        return formula instanceof Formula.Any any ? any.parts() : ((Formula.None) formula).parts();
    }

    private static Status status(String id, Map<String, ClauseResult> results) {
        return result(id, results).status();
    }

    private static ClauseResult result(String id, Map<String, ClauseResult> results) {
        return Objects.requireNonNull(results.get(id), id);
    }
}
