package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.workbench.cases.TestCase;

/** What became of a mutant. */
public sealed interface Fate {

    /** A case fails with it; the first that does. */
    record Killed(TestCase by) implements Fate {}

    /** No case fails, and none can: the reason in mutants.yaml. */
    record Equivalent(Text reason) implements Fate {}

    /** No case fails: cases are missing. */
    record Survived() implements Fate {}
}
