package io.clausewise.logic;

import io.clausewise.language.Pattern;
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
}
