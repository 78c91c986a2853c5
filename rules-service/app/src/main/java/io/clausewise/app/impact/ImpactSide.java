package io.clausewise.app.impact;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two that an impact compares: rules, and the day people are judged as of.
 *
 * @param rules as somebody named them
 * @param asOf for everybody; null: to be settled for each
 */
public record ImpactSide(
        String rules,
        Evaluator evaluator,
        Program program,
        @Nullable LocalDate asOf) {
    public Ruleset ruleset() {
        return evaluator.ruleset();
    }

    /** Whether somebody tells what the programme judges. */
    boolean isFor(Profile profile) {
        return evaluator.programsFor(profile).stream().anyMatch(one -> one.id().equals(program.id()));
    }

    /** Whether this and the other one cannot come to anything different. */
    public boolean isSameAs(ImpactSide other) {
        return ruleset().version().equals(other.ruleset().version())
                && (asOf == null ? other.asOf == null : asOf.equals(other.asOf));
    }
}
