package io.clausewise.evaluate;

import io.clausewise.logic.Kleene;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.Outcome;
import java.util.Map;

/** What a programme comes to, given what its clauses come to. */
public final class ProgramOutcome {
    private ProgramOutcome() {}

    /** @param clauses what every clause of the programme comes to, by its id */
    public static Outcome of(Program program, Map<String, Kleene> clauses) {
        return switch (new FormulaEvaluation(clauses).evaluate(program.formula())) {
            case FALSE -> Outcome.INELIGIBLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case TRUE -> inPrincipleMet(program, clauses) ? Outcome.ELIGIBLE : Outcome.UNDETERMINED;
        };
    }

    private static boolean inPrincipleMet(Program program, Map<String, Kleene> clauses) {
        return program.clauses().stream()
                .allMatch(clause -> clause.role() != Role.IN_PRINCIPLE || clauses.get(clause.id()) == Kleene.TRUE);
    }
}
