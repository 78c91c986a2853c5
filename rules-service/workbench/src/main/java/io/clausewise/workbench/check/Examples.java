package io.clausewise.workbench.check;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.derive.Facts;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes example profiles and runs the rules on them, so that none claims what is not so. */
final class Examples {
    /** Where no programme of the notice says for which day it is; so that examples are the same every day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    /** Facts that were tried before none is shown. */
    private static final int MOST_TRIES = 200;

    private final CompiledNotice compiled;
    private final Samples samples;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    /** So many facts of one kind. */
    private record Needed(Pattern pattern, long count) {}

    Examples(CompiledNotice compiled, Samples samples, Vocabulary vocabulary) {
        this.compiled = compiled;
        this.samples = samples;
        this.vocabulary = vocabulary;
        Notice notice = compiled.notice();
        this.asOf = notice.programs().stream()
                .map(Program::referenceDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SOME_DAY);
    }

    /** A profile that meets the condition, and with it every one of the rules; null where none could be made. */
    @Nullable
    Example meeting(Condition condition, List<String> rules) {
        List<Needed> needed = new ArrayList<>();
        if (!collect(condition, needed)) {
            return null;
        }
        List<Needed> merged = merged(needed);
        List<List<Map<FactField, Object>>> facts = merged.stream()
                .map(one -> samples.all(one.pattern()).limit(MOST_TRIES).toList())
                .toList();
        int tries = facts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < tries && facts.stream().noneMatch(List::isEmpty); i++) {
            Example example = meeting(merged, facts, i, rules);
            if (example != null) {
                return example;
            }
        }
        return null;
    }

    /** With the facts of that number: not all that one asks of values computed from the same inputs can be had together. */
    private @Nullable Example meeting(
            List<Needed> needed, List<List<Map<FactField, Object>>> facts, int number, List<String> rules) {
        ExampleProfile profile = new ExampleProfile();
        for (int i = 0; i < needed.size(); i++) {
            List<Map<FactField, Object>> own = facts.get(i);
            for (long count = 0; count < needed.get(i).count(); count++) {
                profile.add(needed.get(i).pattern().type(), own.get(Math.min(number, own.size() - 1)));
            }
        }
        return proved(profile, rules, Kleene.TRUE);
    }

    /** A profile that comes as near to the pattern as any: all but the fewest constraints hold. */
    @Nullable
    Example nearest(Pattern pattern, String rule) {
        return samples.around(pattern.type(), pattern.constraints()).stream()
                .flatMap(List::stream)
                .max(Comparator.comparingLong(fact -> Samples.count(fact, pattern.constraints())))
                .map(fact -> failing(pattern.type(), fact, List.of(rule)))
                .orElse(null);
    }

    /** A profile of one fact that meets none of the rules; null where that cannot be shown. */
    @Nullable
    Example failing(FactType type, Map<FactField, Object> fact, List<String> rules) {
        ExampleProfile profile = new ExampleProfile();
        profile.add(type, fact);
        return proved(profile, rules, Kleene.FALSE);
    }

    private @Nullable Example proved(ExampleProfile profile, List<String> rules, Kleene expected) {
        Example example = proved(profile.json(asOf, false), rules, expected);
        return example != null ? example : proved(profile.json(asOf, true), rules, expected);
    }

    private @Nullable Example proved(ObjectNode profile, List<String> rules, Kleene expected) {
        if (!(new ProfileReader(vocabulary).read(profile, "") instanceof ProfileResult.Accepted accepted)) {
            return null;
        }
        ConditionEvaluation evaluation = new ConditionEvaluation(new Facts(accepted.profile(), asOf, vocabulary));
        for (String rule : rules) {
            CompiledCondition condition = compiled.drools().conditions().get(rule);
            if (condition == null) {
                return null;
            }
            Kleene found = evaluation.evaluate(condition);
            // a rule of several facts may be left open by those the example has not
            if (expected == Kleene.TRUE ? found != Kleene.TRUE : found == Kleene.TRUE) {
                return null;
            }
        }
        return new Example(profile, asOf);
    }

    private boolean collect(Condition condition, List<Needed> needed) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> collect(part, needed));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().anyMatch(branch -> {
                List<Needed> own = new ArrayList<>();
                return collect(branch, own) && needed.addAll(own);
            });
        }
        Pattern pattern = Implication.pattern(condition);
        needed.add(new Needed(pattern, Implication.count(condition)));
        return samples.find(pattern).isPresent();
    }

    /** There is one person, one employment: all that is asked of them is asked of the same one. */
    private static List<Needed> merged(List<Needed> needed) {
        List<Needed> merged = new ArrayList<>();
        Map<FactType, List<Constraint>> sections = new EnumMap<>(FactType.class);
        for (Needed one : needed) {
            Pattern pattern = one.pattern();
            if (pattern.type().list()) {
                merged.add(one);
            } else {
                sections.computeIfAbsent(pattern.type(), type -> new ArrayList<>())
                        .addAll(pattern.constraints());
            }
        }
        sections.forEach((type, constraints) -> merged.add(
                new Needed(new Pattern(type, constraints, constraints.get(0).place()), 1)));
        return merged;
    }
}
