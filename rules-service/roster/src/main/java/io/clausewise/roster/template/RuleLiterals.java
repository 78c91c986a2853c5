package io.clausewise.roster.template;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a programme's rules compare its fields with, in people's words: the best examples of what to write. */
final class RuleLiterals {
    private final FieldWords words;
    private final Map<String, Set<String>> literals = new LinkedHashMap<>();

    RuleLiterals(Program program, Notice notice, Vocabulary vocabulary) {
        this.words = new FieldWords(vocabulary);
        Stream.concat(program.clauses().stream(), program.formalities().stream())
                .forEach(clause -> add(notice.rules().get(clause.rule()).condition(), excludes(clause)));
        program.scorecards().stream()
                .flatMap(scorecard -> scorecard.dimensions().stream())
                .flatMap(dimension -> dimension.rules().stream())
                .forEach(rule -> add(rule.condition(), false));
    }

    /** Where such a clause holds, the person is out: its literals are no examples to follow. */
    private static boolean excludes(Clause clause) {
        return clause.role() == Role.EXCLUSION || clause.role() == Role.DIRECT_FAIL;
    }

    /** The first one a rule that nobody is excluded by compares the field with. */
    Optional<String> first(String pointer) {
        return all(pointer).stream().findFirst();
    }

    /** All of them, each once. */
    List<String> all(String pointer) {
        return new ArrayList<>(literals.getOrDefault(pointer, Set.of()));
    }

    private void add(Condition condition, boolean excluding) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> add(part, excluding));
        } else if (condition instanceof Condition.AnyOf any) {
            any.branches().forEach(branch -> add(branch, excluding));
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern(), excluding);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            add(atLeast.pattern(), excluding);
        }
    }

    private void add(Pattern pattern, boolean excluding) {
        for (Constraint constraint : pattern.constraints()) {
            for (Object value : constraint.values()) {
                if (!excluding) {
                    add(pattern.type(), constraint.field(), value);
                } else if (value instanceof Boolean flag) {
                    add(pattern.type(), constraint.field(), !flag);
                }
            }
        }
    }

    private void add(FactType type, FactField field, Object value) {
        String pointer =
                type == FactType.MATERIAL ? type.path() : type.path() + (type.list() ? "/*/" : "/") + field.name();
        literals.computeIfAbsent(pointer, none -> new LinkedHashSet<>())
                .add(words.value(type, field, value).zh());
    }
}
