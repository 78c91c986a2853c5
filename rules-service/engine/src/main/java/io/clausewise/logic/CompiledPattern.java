package io.clausewise.logic;

import io.clausewise.facts.FactType;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.RuleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with its atoms in the order of the rule.
 *
 * @param text the constraints as policy staff write them
 * @param criterion the one attestation criterion it is about; null for any other pattern
 */
public record CompiledPattern(
        Pattern source, String text, @Nullable String criterion, List<Atom> atoms) {
    public CompiledPattern {
        atoms = List.copyOf(atoms);
    }

    /** @param atoms one for each constraint of the pattern, in its order */
    public static CompiledPattern of(Pattern pattern, List<Atom> atoms) {
        return new CompiledPattern(pattern, RuleText.constraints(pattern), criterion(pattern), atoms);
    }

    private static @Nullable String criterion(Pattern pattern) {
        if (pattern.type() != FactType.ATTESTATION) {
            return null;
        }
        return pattern.constraints().stream()
                .filter(c -> c.field().name().equals("criterion") && c.operator() == Operator.EQUAL)
                .map(c -> (String) c.required())
                .findFirst()
                .orElse(null);
    }
}
