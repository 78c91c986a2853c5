package io.clausewise.benchmarks;

import io.clausewise.compile.DroolsNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.derive.Facts;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.facts.FactType;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a profile to its verdict with evidence, reasons and missing facts, on one thread; reading and writing JSON apart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VerdictBenchmark {
    private static final String PROGRAM = "hangzhou-chief-technician-2017";
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 18);

    /** Which of the shipped profiles: its outcome for the programme. */
    @Param({"eligible", "ineligible", "undetermined"})
    private String person = "eligible";

    private Ruleset ruleset = BenchmarkRules.read();
    private final Evaluator evaluator = new Evaluator(ruleset);
    private final List<String> programs =
            ruleset.programs().stream().map(Program::id).toList();
    private final DroolsNotice drools = ruleset.getNotice(PROGRAM).drools();
    private Profile profile = profile(person, ruleset);

    private static Profile profile(String name, Ruleset ruleset) {
        try (InputStream in = VerdictBenchmark.class.getResourceAsStream(name + ".json")) {
            if (new ProfileReader(ruleset.vocabulary()).read(in.readAllBytes())
                    instanceof ProfileResult.Accepted accepted) {
                return accepted.profile();
            }
            throw new IllegalStateException(name + ".json is refused");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Reads the person, and makes sure that what is measured is what it says. */
    @Setup
    public void readPerson() {
        profile = profile(person, ruleset);
        Verdict verdict = evaluator.evaluate(profile, PROGRAM, AS_OF);
        if (!verdict.outcome().name().equalsIgnoreCase(person)
                || HandWritten.eligible(profile) != person.equals("eligible")) {
            throw new IllegalStateException(person + " is " + verdict.outcome());
        }
    }

    @Benchmark
    public Verdict oneProgramme() {
        return evaluator.evaluate(profile, PROGRAM, AS_OF);
    }

    @Benchmark
    public void tenProgrammes(Blackhole verdicts) {
        for (String program : programs) {
            verdicts.consume(evaluator.evaluate(profile, program, AS_OF));
        }
    }

    /** Baseline: the outcome alone, in plain Java. */
    @Benchmark
    public boolean handWrittenOutcome() {
        return HandWritten.eligible(profile);
    }

    /** Baseline: which rules of the same notice fire in a new plain Drools session. */
    @Benchmark
    public Set<String> plainDroolsSession() {
        Facts facts = new Facts(profile, AS_OF, ruleset.vocabulary());
        List<Object> values = new ArrayList<>();
        for (FactType type : FactType.values()) {
            facts.list(type).facts().forEach(fact -> values.add(fact.lower()));
        }
        return drools.fired(values);
    }
}
