package io.clausewise.vocabulary;

import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import java.util.List;

/** An honour of the vocabulary: its name, other names of the same honour, and what it counts as. */
public record KnownHonour(String name, List<String> aliases, HonourCategory category, Level level) {
    public KnownHonour {
        aliases = List.copyOf(aliases);
    }
}
