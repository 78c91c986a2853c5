package io.clausewise.evaluate;

import io.clausewise.compile.Ruleset;
import io.clausewise.derive.Facts;
import io.clausewise.notice.Program;
import io.clausewise.notice.Subject;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the verdicts of one ruleset. Shared between threads. */
public final class Evaluator {
    private final Ruleset ruleset;
    private final Map<String, ProgramPlan> plans = new HashMap<>();

    public Evaluator(Ruleset ruleset) {
        this.ruleset = ruleset;
        ruleset.programs().forEach(program -> plans.put(program.id(), new ProgramPlan(program, ruleset)));
    }

    public Ruleset ruleset() {
        return ruleset;
    }

    /**
     * The verdict for a profile as of a date.
     *
     * @throws IllegalArgumentException if the ruleset has no such programme
     */
    public Verdict evaluate(Profile profile, String program, LocalDate asOf) {
        ProgramPlan plan = plans.get(program);
        if (plan == null) {
            throw new IllegalArgumentException("no programme " + program);
        }
        Facts facts = new Facts(profile, asOf, ruleset.vocabulary());
        return new ProgramEvaluation(plan, facts, profile).verdict(asOf, ruleset.version());
    }

    /** The programmes whose subject a profile has: those it is judged for where the caller names none. */
    public List<Program> programsFor(Profile profile) {
        return ruleset.programs().stream()
                .filter(program -> has(profile, program.subject()))
                .toList();
    }

    private static boolean has(Profile profile, Subject subject) {
        return switch (subject) {
            case PERSON -> profile.person() != null || profile.employment() != null;
            case STUDIO -> profile.studio() != null;
            case ASSESSMENT -> profile.assessment() != null;
            case TRAINEE -> profile.trainee() != null;
            case REVIEW -> profile.review() != null;
        };
    }
}
