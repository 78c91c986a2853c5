package io.clausewise.workbench.mutation;

import io.clausewise.notice.Notice;
import java.util.Map;

/**
 * How many mutants of each kind a notice must have, counted in its rules and not in the mutants made of them: by arithmetic over what
 * stands there, so that a mutant forgotten in the making is missed.
 */
final class MutantCount {
    private MutantCount() {}

    /** Kinds without any are left out. */
    static Map<MutantKind, Integer> of(Notice notice) {
        KindCounts counts = new KindCounts();
        ConditionCount conditions = new ConditionCount(counts);
        ProgramCount programs = new ProgramCount(counts);
        ScorecardCount scorecards = new ScorecardCount(counts);
        notice.rules().values().forEach(rule -> conditions.condition(rule.condition()));
        notice.programs().forEach(programs::program);
        NoticeMutants.scorecards(notice).values().forEach(scorecards::scorecard);
        return counts.counts();
    }
}
