package io.clausewise.app.pages.notices;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a programme's clauses.
 *
 * @param kind {@code all}, {@code any}, {@code none} or {@code clause}
 * @param parts empty for a clause
 * @param clause null for what combines others
 */
record FormulaView(
        String kind, List<FormulaView> parts, @Nullable Clause clause) {

    static FormulaView of(Program program) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        program.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        return of(program.formula(), clauses);
    }

    private static FormulaView of(Formula formula, Map<String, Clause> clauses) {
        if (formula instanceof Formula.All all) {
            return combined("all", all.parts(), clauses);
        }
        if (formula instanceof Formula.Any any) {
            return combined("any", any.parts(), clauses);
        }
        if (formula instanceof Formula.None none) {
            return combined("none", none.parts(), clauses);
        }
        Clause clause = Objects.requireNonNull(clauses.get(((Formula.Leaf) formula).clause()), "checked when loaded");
        return new FormulaView("clause", List.of(), clause);
    }

    private static FormulaView combined(String kind, List<Formula> parts, Map<String, Clause> clauses) {
        return new FormulaView(
                kind, parts.stream().map(part -> of(part, clauses)).toList(), null);
    }

    /** The clauses of a role that stands outside the formula. */
    static List<Clause> outside(Program program, Role role) {
        return role == Role.FORMALITY
                ? program.formalities()
                : program.clauses().stream()
                        .filter(clause -> clause.role() == role)
                        .toList();
    }
}
