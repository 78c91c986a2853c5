package io.clausewise.evaluate;

import io.clausewise.derive.Facts;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A programme that is in no ruleset: one with something changed in it, to see what it would say. Its verdicts' receipts name no
 * ruleset and no files.
 */
public final class TrialProgram {
    private static final String NO_RULESET = "";

    private final ProgramPlan plan;

    /** @param conditions of at least the rules the programme names, by id */
    public TrialProgram(Program program, Map<String, CompiledCondition> conditions) {
        this.plan = new ProgramPlan(program, conditions, new TreeMap<>());
    }

    /**
     * The verdict for a profile as of a date.
     *
     * @param facts of that profile as of that date
     */
    public Verdict evaluate(Profile profile, Facts facts, LocalDate asOf) {
        return new ProgramEvaluation(plan, facts, profile).verdict(asOf, NO_RULESET);
    }
}
