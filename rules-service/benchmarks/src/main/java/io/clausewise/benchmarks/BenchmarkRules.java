package io.clausewise.benchmarks;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import java.io.IOException;
import java.nio.file.Path;

/** The rules that are measured. */
final class BenchmarkRules {
    private BenchmarkRules() {}

    /** Those of the folder that the property {@code rules} names; {@code rules} where it names none. */
    static Ruleset read() {
        Path rules = Path.of(System.getProperty("rules", "rules"));
        try {
            if (RulesetCompiler.compile(rules) instanceof Compilation.Compiled compiled) {
                return compiled.ruleset();
            }
            throw new IllegalStateException("the rules in " + rules + " are refused");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
