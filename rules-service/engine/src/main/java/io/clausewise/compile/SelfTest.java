package io.clausewise.compile;

import io.clausewise.language.Rule;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Holds our evaluation of freshly compiled rules against a plain Drools session over the same rules: a rule is MET exactly
 * where the session fires it.
 */
final class SelfTest {
    /** Enough for each of four constraints to stand on, below and above its literal. */
    private static final int VARIANTS = 4;

    private SelfTest() {}

    /**
     * Compares the two over samples of each rule.
     *
     * @param conditions what our evaluation goes by, by rule id
     * @throws IllegalStateException if the two differ: a fault of ours, never of the rule files
     */
    static void run(DroolsNotice drools, Map<String, CompiledCondition> conditions, Collection<Rule> rules) {
        for (Rule rule : rules) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                compare(drools, conditions, SampleFacts.of(rule.condition(), variant));
            }
        }
    }

    private static void compare(DroolsNotice drools, Map<String, CompiledCondition> conditions, SampleFacts sample) {
        ConditionEvaluation evaluation = new ConditionEvaluation(sample);
        Set<String> met = new LinkedHashSet<>();
        conditions.forEach((id, condition) -> {
            if (evaluation.evaluate(condition) == Kleene.TRUE) {
                met.add(id);
            }
        });
        Set<String> fired = drools.fired(sample.values());
        if (!met.equals(fired)) {
            throw new IllegalStateException(
                    "for " + sample.values() + " Drools fires " + fired + ", our evaluation meets " + met);
        }
    }
}
