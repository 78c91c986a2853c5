package io.clausewise.app.pages.notices;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A programme with everything its notice says.
 *
 * @param outside clauses that stand beside the formula, by role; roles without any are left out
 */
record ProgramView(Program program, FormulaView formula, Map<Role, List<Clause>> outside) {
    private static final List<Role> OUTSIDE =
            List.of(Role.IN_PRINCIPLE, Role.DIRECT_FAIL, Role.PREFERENCE, Role.FORMALITY);

    static ProgramView of(Program program) {
        Map<Role, List<Clause>> outside = new EnumMap<>(Role.class);
        for (Role role : OUTSIDE) {
            List<Clause> clauses = FormulaView.outside(program, role);
            if (!clauses.isEmpty()) {
                outside.put(role, clauses);
            }
        }
        return new ProgramView(program, FormulaView.of(program), outside);
    }
}
