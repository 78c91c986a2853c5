package io.clausewise.workbench.mutation;

import io.clausewise.language.Condition;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;

/** What a mutant puts in the place of something in its notice. */
sealed interface Change {

    /** Another condition of a rule. */
    record OfRule(String rule, Condition condition) implements Change {}

    /** Another scorecard of the same id. */
    record OfScorecard(Scorecard scorecard) implements Change {}

    /** Another programme of the same id. */
    record OfProgram(Program program) implements Change {}
}
