package io.clausewise.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.DroolsNotice;
import io.clausewise.derive.Facts;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Constraint;
import io.clausewise.language.Rule;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.profile.Profile;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/** Our evaluation is held against a plain Drools session over the same rules: MET exactly where the session fires. */
class ReferenceProofTest {
    private static final int PACKAGES = 45;
    private static final int PROFILES = 500;

    private final Set<String> forms = new TreeSet<>();
    private final int[] seen = new int[Kleene.values().length];
    private int comparisons;
    private boolean failed;

    @Property(tries = PACKAGES, seed = "20170518", shrinking = ShrinkingMode.OFF)
    void generatedRulesAreMetExactlyWhereASessionFires(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rule> rules = new RandomRules(random, vocabulary()).rules(12);
        rules.forEach(rule -> forms.addAll(RuleForms.of(rule.condition())));

        try (DroolsNotice notice = DroolsNotice.compile("generated-" + seed, rules)) {
            for (int i = 0; i < PROFILES; i++) {
                compare(notice, facts(random, true));
            }
        }
    }

    @Property(tries = 600, seed = "20210928", shrinking = ShrinkingMode.OFF)
    void shippedRulesAreMetExactlyWhereASessionFires(@ForAll long seed) {
        Facts facts = facts(new Random(seed), true);

        for (CompiledNotice notice : Shipped.RULESET.notices()) {
            compare(notice.drools(), facts);
        }
    }

    @Property(tries = 10, seed = "20250101", shrinking = ShrinkingMode.OFF)
    void aValueKnownWithinBoundsIsWhatBothBoundsAgreeOn(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rule> rules = new RandomRules(random, vocabulary()).boundedRules();

        try (DroolsNotice notice = DroolsNotice.compile("bounded-" + seed, rules)) {
            for (int i = 0; i < PROFILES; i++) {
                Facts facts = facts(random, false);
                Set<String> least = notice.fired(SessionFacts.least(facts));
                Set<String> greatest = notice.fired(SessionFacts.greatest(facts));
                notice.conditions().forEach((id, condition) -> {
                    Kleene expected = !known(condition, facts) || least.contains(id) != greatest.contains(id)
                            ? Kleene.UNKNOWN
                            : Kleene.of(least.contains(id));
                    Kleene actual = new ConditionEvaluation(facts).evaluate(condition);
                    assertThat(actual).as("%s on %s", condition, facts).isEqualTo(expected);
                    count(actual);
                });
            }
        }
    }

    private static boolean known(CompiledCondition condition, Facts facts) {
        Constraint constraint =
                ((CompiledCondition.Exists) condition).pattern().atoms().get(0).constraint();
        FactType type =
                ((CompiledCondition.Exists) condition).pattern().source().type();
        FactField field = constraint.field();
        return field.read().apply(facts.list(type).facts().get(0).lower()) != null;
    }

    private void compare(DroolsNotice notice, Facts facts) {
        // a failure is reported by itself, not hidden behind what was not seen because of it
        failed = true;
        ConditionEvaluation evaluation = new ConditionEvaluation(facts);
        Set<String> met = new LinkedHashSet<>();
        for (Map.Entry<String, CompiledCondition> rule : notice.conditions().entrySet()) {
            Kleene value = evaluation.evaluate(rule.getValue());
            count(value);
            if (value == Kleene.TRUE) {
                met.add(rule.getKey());
            }
        }
        List<Object> values = SessionFacts.least(facts);
        Set<String> fired = notice.fired(values);
        assertThat(met)
                .as(() -> "%s for %s".formatted(different(notice, met, fired), values))
                .isEqualTo(fired);
        failed = false;
    }

    private static String different(DroolsNotice notice, Set<String> met, Set<String> fired) {
        return notice.conditions().entrySet().stream()
                .filter(rule -> met.contains(rule.getKey()) != fired.contains(rule.getKey()))
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining("; "));
    }

    private void count(Kleene value) {
        seen[value.ordinal()]++;
        comparisons++;
    }

    private static Facts facts(Random random, boolean exactDates) {
        RandomProfile profiles = new RandomProfile(random, vocabulary());
        Profile profile = Shipped.read(Hiding.some(profiles.known(), random, exactDates));
        LocalDate asOf = LocalDate.of(2016 + random.nextInt(12), 1 + random.nextInt(12), 28);
        return new Facts(profile, asOf, vocabulary());
    }

    private static Vocabulary vocabulary() {
        return Shipped.RULESET.vocabulary();
    }

    @AfterProperty
    void everyValueAndFormWasSeen() {
        if (failed) {
            return;
        }
        System.out.println("comparisons " + comparisons + ", FALSE/UNKNOWN/TRUE " + List.of(seen[0], seen[1], seen[2]));
        assertThat(comparisons).isGreaterThanOrEqualTo(20_000);
        assertThat(seen).as("FALSE, UNKNOWN and TRUE").doesNotContain(0);
        if (!forms.isEmpty()) {
            assertThat(forms).containsAll(RuleForms.every());
        }
    }
}
