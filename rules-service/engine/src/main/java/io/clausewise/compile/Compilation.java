package io.clausewise.compile;

import io.clausewise.message.Finding;
import java.util.List;

/** What became of rule files: a ruleset, or everything that is wrong with them. */
public sealed interface Compilation {

    record Compiled(Ruleset ruleset) implements Compilation {}

    record Refused(List<Finding> findings) implements Compilation {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
