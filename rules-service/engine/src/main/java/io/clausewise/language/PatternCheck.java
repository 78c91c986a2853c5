package io.clausewise.language;

import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of a pattern against each other. */
final class PatternCheck {
    private PatternCheck() {}

    /** What is wrong with a pattern as a whole; null if nothing is. */
    static @Nullable Fault fault(Pattern pattern) {
        Set<String> fields = new HashSet<>();
        Set<String> equal = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            fields.add(constraint.field().name());
            if (!constraint.operator().ordering()
                    && !equal.add(constraint.field().name())) {
                return ConditionMessages.equalityTwice(pattern.type(), constraint.field());
            }
        }
        // there is an attestation of every criterion, known or not: only its criterion and outcome together say
        // something
        boolean incomplete = pattern.type() == FactType.ATTESTATION && !fields.containsAll(Set.of("criterion", "met"));
        return incomplete ? ConditionMessages.attestationIncomplete() : null;
    }
}
