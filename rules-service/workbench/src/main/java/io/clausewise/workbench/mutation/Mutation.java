package io.clausewise.workbench.mutation;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.Notice;
import io.clausewise.notice.RuleFiles;
import io.clausewise.source.Findings;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.CaseReading;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.CaseRunner;
import io.clausewise.workbench.cases.PreparedCase;
import io.clausewise.workbench.cases.TestCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes the rules one thing at a time and runs the cases against each change. Not for several threads; two of them may share a
 * ruleset.
 */
public final class Mutation {
    private final Ruleset ruleset;
    private final RuleFiles rules;
    private final RuleFiles testCases;
    private final CaseReading reading;
    private final List<PreparedCase> passing = new ArrayList<>();
    private final List<CaseResult> failed = new ArrayList<>();
    private final Findings findings = new Findings();

    /**
     * Runs every case once.
     *
     * @param rules the files the ruleset was compiled from
     * @param testCases the folder of test cases
     */
    public Mutation(Ruleset ruleset, RuleFiles rules, RuleFiles testCases) {
        this.ruleset = ruleset;
        this.rules = rules;
        this.testCases = testCases;
        this.reading =
                CaseReader.read(testCases, ruleset.programs(), ruleset.files().keySet());
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        for (TestCase one : reading.cases()) {
            CaseResult result = runner.run(one);
            if (!result.passed()) {
                failed.add(result);
            } else if (runner.prepare(one) instanceof PreparedCase prepared) {
                passing.add(prepared);
            }
        }
        List<String> known =
                ruleset.notices().stream().map(Mutation::equivalents).toList();
        testCases.files().keySet().stream()
                .filter(path -> path.endsWith("/" + CaseReader.EQUIVALENTS) && !known.contains(path))
                .forEach(path -> findings.in(path).add(Equivalents.noNotice(path, known)));
    }

    private static String equivalents(CompiledNotice notice) {
        return notice.notice().folder() + "/" + CaseReader.EQUIVALENTS;
    }

    /** Cases that fail without any change: they can find nothing and are left out. */
    public List<CaseResult> failed() {
        return List.copyOf(failed);
    }

    /** What is wrong in the files of cases and, of the notices run so far, in mutants.yaml. */
    public List<Finding> findings() {
        return Stream.concat(reading.findings().stream(), findings.sorted().stream())
                .sorted()
                .toList();
    }

    /**
     * Runs the cases against each mutant of a notice of the ruleset.
     *
     * @throws IllegalStateException if a mutant was forgotten: a fault of ours
     */
    public NoticeMutation run(CompiledNotice compiled) {
        return run(compiled, (done, of) -> true);
    }

    /** Told of mutants as they are tried. */
    public interface Progress {
        /**
         * Whether another one is to be tried.
         *
         * @param done mutants whose fate is known
         * @param of all of them
         */
        boolean goesOn(int done, int of);
    }

    /**
     * The same, for somebody who wants to know how far it is; whatever the listener throws ends it.
     *
     * @return the fates of those mutants that were tried
     */
    public NoticeMutation run(CompiledNotice compiled, Progress progress) {
        Notice notice = compiled.notice();
        List<Mutant> mutants = mutants(notice);
        String file = equivalents(compiled);
        Equivalents equivalents = Equivalents.read(testCases.files().get(file), findings.in(file));
        MutantRunner runner = new MutantRunner(notice, compiled.drools().conditions(), ruleset.vocabulary(), passing);
        List<MutantResult> results = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (!progress.goesOn(results.size(), mutants.size())) {
                break;
            }
            results.add(new MutantResult(mutant, fate(mutant, runner.killer(mutant), equivalents)));
        }
        equivalents.reportUnknown(mutants.stream().map(Mutant::id).toList());
        return new NoticeMutation(notice.folder(), results);
    }

    private List<Mutant> mutants(Notice notice) {
        List<Mutant> mutants =
                NoticeMutants.of(notice, NoticeLines.read(notice, rules), new FieldWords(ruleset.vocabulary()));
        Map<MutantKind, Integer> made = new EnumMap<>(MutantKind.class);
        mutants.forEach(mutant -> made.merge(mutant.kind(), 1, Integer::sum));
        Map<MutantKind, Integer> counted = MutantCount.of(notice);
        if (!made.equals(counted)) {
            throw new IllegalStateException(
                    notice.folder() + " has the mutants " + made + ", its rules ask for " + counted);
        }
        return mutants;
    }

    private static Fate fate(Mutant mutant, Optional<TestCase> killer, Equivalents equivalents) {
        Text reason = equivalents.reason(mutant);
        if (killer.isPresent()) {
            equivalents.reportKilled(mutant, killer.get());
            return new Fate.Killed(killer.get());
        }
        return reason == null ? new Fate.Survived() : new Fate.Equivalent(reason);
    }
}
