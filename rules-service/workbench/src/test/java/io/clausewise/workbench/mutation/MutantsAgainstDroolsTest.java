package io.clausewise.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.DroolsNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.derive.Facts;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.notice.RuleFiles;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.CaseRunner;
import io.clausewise.workbench.cases.PreparedCase;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we make of a changed constraint without compiling it, held against what Drools compiles of it. */
class MutantsAgainstDroolsTest {
    private static Ruleset ruleset;
    private static RuleFiles rules;
    private static List<Facts> people;
    private static Map<FactType, Set<Object>> known;

    @BeforeAll
    static void read() throws IOException {
        ruleset = Shipped.ruleset();
        rules = Shipped.files("rules");
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        people =
                CaseReader.read(
                                Shipped.files("test-cases"),
                                ruleset.programs(),
                                ruleset.files().keySet())
                        .cases()
                        .stream()
                        .map(runner::prepare)
                        .map(PreparedCase.class::cast)
                        .map(one -> new Facts(one.profile(), one.asOf(), ruleset.vocabulary()))
                        .toList();
        known = new EnumMap<>(FactType.class);
        for (FactType type : FactType.values()) {
            Set<Object> facts = new LinkedHashSet<>();
            people.forEach(one -> one.list(type).facts().forEach(fact -> {
                facts.add(fact.lower());
                facts.add(fact.upper());
            }));
            known.put(type, facts);
        }
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void onEveryShippedConstraintAndEveryFactOfTheCasesOurPredicateIsThatOfDrools() {
        int compared = 0;
        for (CompiledNotice notice : ruleset.notices()) {
            for (CompiledCondition condition : notice.drools().conditions().values()) {
                compared += compare(condition);
            }
        }

        assertThat(compared).isGreaterThan(20_000);
    }

    /** Each constraint that some mutant has and the shipped rules have not, once, alone in a rule. */
    @Test
    void everyChangedConstraintIsWhatDroolsCompilesOfIt() {
        Map<String, Rule> changed = new LinkedHashMap<>();
        for (CompiledNotice notice : ruleset.notices()) {
            for (Rule rule : changed(notice).values()) {
                patterns(rule.condition()).forEach(pattern -> pattern.constraints()
                        .forEach(constraint -> changed.putIfAbsent(
                                pattern.type() + " " + RuleText.constraint(constraint),
                                with(
                                        rule,
                                        "r" + changed.size(),
                                        new Condition.Exists(
                                                new Pattern(pattern.type(), List.of(constraint), pattern.place()))))));
            }
        }

        try (DroolsNotice drools = DroolsNotice.compile("mutants.constraints", changed.values())) {
            int compared = 0;
            for (CompiledCondition condition : drools.conditions().values()) {
                compared += compare(condition);
            }

            assertThat(drools.conditions()).hasSizeGreaterThan(200);
            assertThat(compared).isGreaterThan(10_000);
        }
    }

    /** Drools compiles all changed rules of a notice with every form of condition at once, as if policy staff had written them. */
    @Test
    void everyChangedConditionComesToTheSameAsCompiledByDrools() {
        CompiledNotice notice = ruleset.getNotice("wenzhou-technician-direct-2020");
        Map<String, Rule> changed = changed(notice);
        MutantConditions compiler =
                new MutantConditions(notice.drools().conditions().values());
        try (DroolsNotice drools = DroolsNotice.compile("mutants.conditions", changed.values())) {
            for (Facts facts : people) {
                ConditionEvaluation evaluation = new ConditionEvaluation(facts);
                drools.conditions().forEach((id, condition) -> {
                    CompiledCondition ours = compiler.compile(changed.get(id).condition());
                    if (evaluation.evaluate(ours) != evaluation.evaluate(condition)) {
                        throw new AssertionError(id + " differs for " + facts.list(FactType.PERSON));
                    }
                });
            }

            assertThat(drools.conditions()).hasSizeGreaterThan(150);
        }
    }

    /** Of each condition-changing mutant the rule, under the mutant's id. */
    private static Map<String, Rule> changed(CompiledNotice notice) {
        Map<String, Rule> changed = new LinkedHashMap<>();
        List<Mutant> mutants = NoticeMutants.of(
                notice.notice(), NoticeLines.read(notice.notice(), rules), new FieldWords(ruleset.vocabulary()));
        for (Mutant mutant : mutants) {
            if (mutant.change() instanceof Change.OfRule change) {
                Rule rule = notice.notice().rules().get(change.rule());
                changed.put(mutant.id(), with(rule, mutant.id(), change.condition()));
            }
        }
        return changed;
    }

    private static Rule with(Rule rule, String id, Condition condition) {
        return new Rule(id, rule.cites(), rule.title(), rule.interpretation(), rule.scoring(), condition, rule.place());
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(MutantsAgainstDroolsTest::patterns);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().flatMap(MutantsAgainstDroolsTest::patterns);
        }
        return Stream.of(
                condition instanceof Condition.AtLeast atLeast
                        ? atLeast.pattern()
                        : ((Condition.Exists) condition).pattern());
    }

    private static int compare(CompiledCondition condition) {
        int compared = 0;
        for (CompiledPattern pattern : compiled(condition).toList()) {
            for (Atom atom : pattern.atoms()) {
                ConstraintPredicate ours = new ConstraintPredicate(atom.constraint());
                for (Object fact : known.get(pattern.source().type())) {
                    if (atom.constraint().field().read().apply(fact) != null) {
                        if (ours.test(fact) != atom.test().test(fact)) {
                            throw new AssertionError(pattern.text() + " differs on " + fact);
                        }
                        compared++;
                    }
                }
            }
        }
        return compared;
    }

    private static Stream<CompiledPattern> compiled(CompiledCondition condition) {
        if (condition instanceof CompiledCondition.AllOf all) {
            return all.parts().stream().flatMap(MutantsAgainstDroolsTest::compiled);
        }
        if (condition instanceof CompiledCondition.AnyOf any) {
            return any.branches().stream().flatMap(MutantsAgainstDroolsTest::compiled);
        }
        return Stream.of(
                condition instanceof CompiledCondition.Exists exists
                        ? exists.pattern()
                        : ((CompiledCondition.AtLeast) condition).pattern());
    }
}
