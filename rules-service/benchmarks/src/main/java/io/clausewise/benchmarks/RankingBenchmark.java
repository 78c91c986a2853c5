package io.clausewise.benchmarks;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.ranking.Ranker;
import io.clausewise.ranking.Ranking;
import io.clausewise.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From 100 000 verdicts to their ranking with quotas and reasons, on one thread; verdicts apart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class RankingBenchmark {
    private static final int PEOPLE = 100_000;
    /** Different people; the same ones come again with other numbers. */
    private static final int DIFFERENT = 2_000;

    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 28);
    private static final List<String> UNITS = List.of("鹿城区", "龙湾区", "瓯海区", "乐清市", "瑞安市", "永嘉县", "某行业协会");
    private static final List<String> LEVELS = List.of("MUNICIPAL", "PROVINCIAL", "NATIONAL");

    /** Whether quotas that only advise are applied. */
    @Param({"false", "true"})
    private boolean strict;

    private final Ruleset ruleset = BenchmarkRules.read();
    private final Program program =
            ruleset.findProgram("wenzhou-chief-technician-2021").orElseThrow();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** Makes the people up. */
    public RankingBenchmark() {
        Random random = new Random(1);
        Evaluator evaluator = new Evaluator(ruleset);
        ProfileReader reader = new ProfileReader(ruleset.vocabulary());
        for (int i = 0; i < DIFFERENT; i++) {
            if (!(reader.read(json(i, random)) instanceof ProfileResult.Accepted accepted)) {
                throw new IllegalStateException("person " + i + " is refused");
            }
            profiles.add(accepted.profile());
            verdicts.add(evaluator.evaluate(accepted.profile(), program.id(), AS_OF));
        }
    }

    /** One in ten lacks what decides the outcome. */
    private static String json(int number, Random random) {
        String skilled = random.nextInt(10) == 0 ? "" : "\"skilledWork\": true, ";
        return """
                {"person": {"name": "第%d人", "gender": "MALE", "birthDate": "1980-01-01", "talentClass": "NONE"},
                 "employment": {"city": "温州市", %s"postType": "WORKER", "preferredIndustry": %b},
                 "qualifications": [{"level": "TECHNICIAN"}], "honours": [{"name": "温州市技术能手"}],
                 "competitions": [{"level": "%s", "tier": %d, "rank": %d}],
                 "patents": [%s], "achievements": [], "apprentices": [],
                 "attestations": [{"criterion": "conduct", "met": true}, {"criterion": "top-skill", "met": true}],
                 "integrity": {}, "application": {"recommendingUnit": "%s", "recommenderType": "%s"}}
                """.formatted(
                number,
                skilled,
                random.nextBoolean(),
                LEVELS.get(random.nextInt(LEVELS.size())),
                1 + random.nextInt(2),
                1 + random.nextInt(12),
                String.join(
                        ",",
                        Collections.nCopies(random.nextInt(4), "{\"granted\": true, \"kind\": \"UTILITY_MODEL\"}")),
                UNITS.get(number % UNITS.size()),
                number % UNITS.size() == UNITS.size() - 1 ? "ASSOCIATION" : "DISTRICT");
    }

    @Benchmark
    public Ranking ranking() {
        Ranker ranker = new Ranker(program, program.scorecards().get(0), ruleset.vocabulary(), strict);
        for (int i = 0; i < PEOPLE; i++) {
            ranker.add(i, profiles.get(i % DIFFERENT), verdicts.get(i % DIFFERENT));
        }
        return ranker.rank();
    }

    /** Baseline: the totals alone, sorted. */
    @Benchmark
    public List<BigDecimal> sortedTotals() {
        List<BigDecimal> totals = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            totals.add(
                    Objects.requireNonNull(verdicts.get(i % DIFFERENT).score()).max());
        }
        Collections.sort(totals);
        return totals;
    }
}
