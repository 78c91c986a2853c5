package io.clausewise.workbench.mutation;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import java.util.ArrayList;
import java.util.List;

/** Waivers, in-principle clauses and direct fails of a programme, each left out. */
final class RoleEdits {
    private RoleEdits() {}

    static List<Edit<Program>> of(Program program, FormulaParts parts) {
        List<Edit<Program>> edits = new ArrayList<>();
        for (Clause clause : program.clauses()) {
            Formula leaf = new Formula.Leaf(clause.id());
            switch (clause.role()) {
                case WAIVER -> {
                    Formula formula = without(program.formula(), leaf);
                    edits.add(parts.dropped(MutantKind.DROP_WAIVER, leaf, Programs.idle(program, formula, clause)));
                }
                case IN_PRINCIPLE ->
                    edits.add(parts.dropped(
                            MutantKind.DROP_IN_PRINCIPLE, leaf, Programs.idle(program, program.formula(), clause)));
                case DIRECT_FAIL ->
                    edits.add(parts.dropped(
                            MutantKind.DROP_DIRECT_FAIL, leaf, Programs.idle(program, program.formula(), clause)));
                default -> {
                    // in the formula, or without a part in the outcome
                }
            }
        }
        return edits;
    }

    /** A waiver stands beside its requirement, at the top of the formula. */
    private static Formula without(Formula formula, Formula waiver) {
        if (formula instanceof Formula.All all) {
            return new Formula.All(
                    all.parts().stream().map(part -> without(part, waiver)).toList());
        }
        if (formula instanceof Formula.Any any) {
            return new Formula.Any(
                    any.parts().stream().filter(part -> !part.equals(waiver)).toList());
        }
        return formula;
    }
}
