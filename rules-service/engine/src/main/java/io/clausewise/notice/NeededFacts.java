package io.clausewise.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which fields of a profile a programme's rules look at. */
public final class NeededFacts {
    private final Set<String> paths = new LinkedHashSet<>();

    private NeededFacts() {}

    /**
     * A field of the profile.
     *
     * @param path JSON Pointer, with {@code *} for a place in a list; of an attestation, with its criterion
     * @param label what people call it; left out where the vocabulary has no word for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fact(String path, @Nullable Text label) {}

    /** Those of every clause and formality, in the order of notice.yaml and of each rule. */
    public static List<Fact> of(Program program, Notice notice, Vocabulary vocabulary) {
        NeededFacts needed = new NeededFacts();
        Stream.concat(program.clauses().stream(), program.formalities().stream())
                .forEach(clause -> needed.add(rule(clause, notice).condition()));
        return needed.facts(vocabulary);
    }

    /** Those of every scoring rule, and the marks of experts; beside what decides the outcome. */
    public static List<Fact> of(Scorecard scorecard, Vocabulary vocabulary) {
        NeededFacts needed = new NeededFacts();
        for (Dimension dimension : scorecard.dimensions()) {
            dimension.rules().forEach(rule -> needed.add(rule.condition()));
            if (dimension.combine().marked()) {
                needed.paths.add("/marks/*/mark");
            }
        }
        return needed.facts(vocabulary);
    }

    private List<Fact> facts(Vocabulary vocabulary) {
        List<Fact> facts = new ArrayList<>();
        for (String path : paths) {
            facts.add(new Fact(path, vocabulary.findLabel(path).orElse(null)));
        }
        return facts;
    }

    /** Their paths for one clause, in the order of its rule. */
    public static List<String> paths(Clause clause, Notice notice) {
        return paths(rule(clause, notice));
    }

    /** Their paths for one rule, in its order. */
    public static List<String> paths(Rule rule) {
        NeededFacts needed = new NeededFacts();
        needed.add(rule.condition());
        return List.copyOf(needed.paths);
    }

    private static Rule rule(Clause clause, Notice notice) {
        Rule rule = notice.rules().get(clause.rule());
        if (rule == null) {
            throw new IllegalStateException("no rule for clause " + clause.id());
        }
        return rule;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf any) {
            any.branches().forEach(this::add);
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            add(atLeast.pattern());
        }
    }

    private void add(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            FactField field = constraint.field();
            switch (pattern.type()) {
                case ATTESTATION -> {
                    if (field.name().equals("criterion")) {
                        constraint.values().forEach(criterion -> paths.add("/attestations/" + criterion));
                    }
                }
                case MATERIAL -> paths.add(FactType.MATERIAL.path());
                case APPRENTICE_COMPETITION -> paths.add("/apprentices/*/competitions/*/" + field.name());
                default -> add(pattern.type(), field);
            }
        }
    }

    private void add(FactType type, FactField field) {
        if (field.derived() != null) {
            paths.addAll(field.derived().inputs());
        } else {
            paths.add(type.path() + (type.list() ? "/*/" : "/") + field.name());
        }
    }
}
