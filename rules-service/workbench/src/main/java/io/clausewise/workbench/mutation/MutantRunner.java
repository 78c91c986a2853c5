package io.clausewise.workbench.mutation;

import io.clausewise.derive.AsOf;
import io.clausewise.derive.Facts;
import io.clausewise.evaluate.TrialProgram;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.workbench.cases.PreparedCase;
import io.clausewise.workbench.cases.TestCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a notice's cases against its mutants. For one thread. */
final class MutantRunner {
    private final Notice notice;
    private final Map<String, CompiledCondition> conditions;
    private final MutantConditions compiler;
    private final Vocabulary vocabulary;
    private final Map<String, List<Tried>> cases = new HashMap<>();

    /** A case, its facts, and what the unchanged programme says of it. */
    private record Tried(PreparedCase prepared, Facts facts, Verdict unchanged) {}

    /** @param cases of the notice's programmes, all of which pass */
    MutantRunner(
            Notice notice, Map<String, CompiledCondition> conditions, Vocabulary vocabulary, List<PreparedCase> cases) {
        this.notice = notice;
        this.conditions = conditions;
        this.compiler = new MutantConditions(conditions.values());
        this.vocabulary = vocabulary;
        for (Program program : notice.programs()) {
            TrialProgram unchanged = new TrialProgram(program, conditions);
            List<Tried> own = new ArrayList<>();
            for (PreparedCase one : cases) {
                if (one.testCase().program().equals(program.id())) {
                    Facts facts = new Facts(one.profile(), one.asOf(), vocabulary);
                    own.add(new Tried(one, facts, unchanged.evaluate(one.profile(), facts, one.asOf())));
                }
            }
            this.cases.put(program.id(), own);
        }
    }

    /** The first case that fails; those about the changed rule come first. */
    Optional<TestCase> killer(Mutant mutant) {
        Change change = mutant.change();
        Map<String, CompiledCondition> changed = conditions;
        if (change instanceof Change.OfRule rule) {
            changed = new HashMap<>(conditions);
            changed.put(rule.rule(), compiler.compile(rule.condition()));
        }
        for (Program program : notice.programs()) {
            Program other = changed(program, change);
            if (other != null) {
                Optional<TestCase> killer = killer(new TrialProgram(other, changed), other, mutant.rule());
                if (killer.isPresent()) {
                    return killer;
                }
            }
        }
        return Optional.empty();
    }

    /** The programme a mutant makes of it; null where the mutant is none of its. */
    private static @Nullable Program changed(Program program, Change change) {
        if (change instanceof Change.OfProgram other) {
            return other.program().id().equals(program.id()) ? other.program() : null;
        }
        if (change instanceof Change.OfScorecard other) {
            boolean uses = program.findScorecard(other.scorecard().id()).isPresent();
            return uses ? Programs.with(program, other.scorecard()) : null;
        }
        return names(program, ((Change.OfRule) change).rule()) ? program : null;
    }

    private static boolean names(Program program, String rule) {
        Stream<String> clauses = Stream.concat(program.clauses().stream(), program.formalities().stream())
                .map(Clause::rule);
        Stream<String> scoring = program.scorecards().stream()
                .flatMap(scorecard -> scorecard.dimensions().stream())
                .flatMap(dimension -> dimension.rules().stream())
                .map(one -> one.id());
        return Stream.concat(clauses, scoring).anyMatch(rule::equals);
    }

    private Optional<TestCase> killer(TrialProgram trial, Program program, @Nullable String rule) {
        List<Tried> own = cases.getOrDefault(program.id(), List.of());
        Stream<Tried> about = own.stream().filter(one -> about(one, rule));
        Stream<Tried> others = own.stream().filter(one -> !about(one, rule));
        return Stream.concat(about, others)
                .filter(one -> kills(trial, program, one))
                .map(one -> one.prepared().testCase())
                .findFirst();
    }

    private static boolean about(Tried one, @Nullable String rule) {
        return rule != null && rule.equals(one.prepared().testCase().clause());
    }

    private boolean kills(TrialProgram trial, Program program, Tried one) {
        PreparedCase prepared = one.prepared();
        // another reference date is another as-of date
        LocalDate asOf = AsOf.resolve(prepared.testCase().asOf(), prepared.profile(), program, () -> LocalDate.MIN);
        Facts facts = asOf.equals(prepared.asOf()) ? one.facts() : new Facts(prepared.profile(), asOf, vocabulary);
        Verdict verdict = trial.evaluate(prepared.profile(), facts, asOf);
        // most mutants change nothing for most cases, and comparing verdicts is far cheaper than comparing their JSON
        return !verdict.equals(one.unchanged()) && prepared.judgedOtherwise(verdict);
    }
}
