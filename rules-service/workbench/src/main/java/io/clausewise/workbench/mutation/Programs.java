package io.clausewise.workbench.mutation;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programmes with something changed. */
final class Programs {
    private Programs() {}

    static Program with(Program program, Formula formula) {
        return with(program, formula, program.clauses());
    }

    static Program with(Program program, Formula formula, List<Clause> clauses) {
        return copy(
                program,
                program.referenceDate(),
                program.opens(),
                program.closes(),
                formula,
                clauses,
                program.scorecards());
    }

    /** With another scorecard in the place of the one of the same id. */
    static Program with(Program program, Scorecard scorecard) {
        List<Scorecard> scorecards = program.scorecards().stream()
                .map(one -> one.id().equals(scorecard.id()) ? scorecard : one)
                .toList();
        return copy(
                program,
                program.referenceDate(),
                program.opens(),
                program.closes(),
                program.formula(),
                program.clauses(),
                scorecards);
    }

    static Program with(
            Program program, @Nullable LocalDate referenceDate, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        return copy(program, referenceDate, opens, closes, program.formula(), program.clauses(), program.scorecards());
    }

    /** With a clause that stays in the verdict and does nothing. */
    static Program idle(Program program, Formula formula, Clause idle) {
        Clause changed = new Clause(
                idle.id(), idle.rule(), idle.cites(), idle.title(), idle.interpretation(), Role.PREFERENCE, null);
        return with(
                program,
                formula,
                program.clauses().stream()
                        .map(one -> one.id().equals(idle.id()) ? changed : one)
                        .toList());
    }

    private static Program copy(
            Program program,
            @Nullable LocalDate referenceDate,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            Formula formula,
            List<Clause> clauses,
            List<Scorecard> scorecards) {
        return new Program(
                program.id(),
                program.title(),
                program.notice(),
                program.document(),
                program.draft(),
                program.subject(),
                program.level(),
                referenceDate,
                opens,
                closes,
                formula,
                clauses,
                program.formalities(),
                program.quotas(),
                program.entitlements(),
                scorecards);
    }
}
