package io.clausewise.workbench.mutation;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import java.util.List;
import java.util.stream.Stream;

/** Counts the mutants a programme's formula, roles and dates must have. */
final class ProgramCount {
    private final KindCounts counts;

    ProgramCount(KindCounts counts) {
        this.counts = counts;
    }

    void program(Program program) {
        List<Formula> parts = ((Formula.All) program.formula()).parts();
        List<Formula> asked =
                parts.stream().filter(part -> !(part instanceof Formula.None)).toList();
        long requirements =
                program.clauses().stream().filter(ProgramCount::required).count();
        long groups = asked.size() - requirements;
        counts.addIfSeveral(MutantKind.DROP_REQUIREMENT, asked.size());
        counts.add(
                MutantKind.REQUIREMENT_TO_ALTERNATIVE,
                groups > 0 ? requirements * groups : Math.max(0, requirements - 1));
        asked.stream().filter(part -> !waivable(part, program)).forEach(this::formula);
        for (Clause clause : program.clauses()) {
            switch (clause.role()) {
                case EXCLUSION -> counts.add(MutantKind.DROP_EXCLUSION, 1);
                case WAIVER -> counts.add(MutantKind.DROP_WAIVER, 1);
                case IN_PRINCIPLE -> counts.add(MutantKind.DROP_IN_PRINCIPLE, 1);
                case DIRECT_FAIL -> counts.add(MutantKind.DROP_DIRECT_FAIL, 1);
                default -> {
                    // the formula has it, or no outcome does
                }
            }
        }
        Stream.of(program.referenceDate() != null, program.opens() != null, program.closes() != null)
                .filter(Boolean::booleanValue)
                .forEach(there -> counts.add(MutantKind.PERIOD, 2));
    }

    private static boolean required(Clause clause) {
        return clause.role() == Role.REQUIREMENT;
    }

    /** Whether it is a requirement with its waivers. */
    private static boolean waivable(Formula part, Program program) {
        return part instanceof Formula.Any any
                && program.clauses().stream()
                        .anyMatch(clause -> required(clause) && any.parts().contains(new Formula.Leaf(clause.id())));
    }

    private void formula(Formula formula) {
        if (formula instanceof Formula.Any any) {
            counts.addIfSeveral(MutantKind.DROP_ALTERNATIVE, any.parts().size());
            any.parts().forEach(this::formula);
        } else if (formula instanceof Formula.All all) {
            counts.addIfSeveral(MutantKind.DROP_REQUIREMENT, all.parts().size());
            counts.add(MutantKind.REQUIREMENT_TO_ALTERNATIVE, all.parts().size() > 1 ? 1 : 0);
            all.parts().forEach(this::formula);
        }
    }
}
