package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.workbench.cases.TestCase;

/** What became of a mutant. */
public sealed interface Fate {

    /**
     * A case comes to something else than it expects; the first that does. A case whose reasons alone are worded otherwise finds
     * nothing: with 前三名 it expects the words 前三名, and not that the fourth fails.
     */
    record Killed(TestCase by) implements Fate {}

    /** No case finds it, and none can: the reason in mutants.yaml. */
    record Equivalent(Text reason) implements Fate {}

    /** No case finds it: cases are missing. */
    record Survived() implements Fate {}
}
