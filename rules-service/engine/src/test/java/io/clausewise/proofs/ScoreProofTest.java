package io.clausewise.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Program;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every score by the shipped scorecards keeps, whatever is known of whomever. */
class ScoreProofTest {
    private static final int TRIES = 400;
    /** Random completions tried for each end of a range before it counts as not reached. */
    private static final int STEPS = 3_000;

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);

    private int ranges;

    @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
    void capsHoldAndTheTotalIsWhatItsDimensionsAddUpTo(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode some = Hiding.some(known(random), random, false);

        forEachScore(some, (program, score) -> {
            PointRange total = PointRange.NONE;
            for (ScoreDimension dimension : score.dimensions()) {
                assertThat(dimension.min()).isNotNegative().isLessThanOrEqualTo(dimension.max());
                assertThat(dimension.max()).isLessThanOrEqualTo(dimension.cap());
                assertThat(dimension.points()).isEqualTo(certain(dimension.min(), dimension.max()));
                total = total.plus(new PointRange(dimension.min(), dimension.max()).times(dimension.weight()));
            }
            assertThat(score.min()).isEqualTo(total.min());
            assertThat(score.max()).isEqualTo(total.max());
            assertThat(score.total()).isEqualTo(certain(total.min(), total.max()));
            assertThat(score.missing().isEmpty()).isEqualTo(score.total() != null);
        });
    }

    @Property(tries = TRIES, seed = "2", shrinking = ShrinkingMode.OFF)
    void aFurtherFactNeverLowersAScore(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode some = Hiding.some(known(random), random, false);
        ObjectNode more = some.deepCopy();
        ObjectNode other = known(random);
        for (String list :
                List.of("competitions", "honours", "patents", "achievements", "innovations", "apprentices")) {
            if (more.get(list) instanceof ArrayNode given) {
                other.get(list).forEach(fact -> given.add(fact.deepCopy()));
            }
        }
        Map<String, Score> before = scores(some);

        forEachScore(more, (program, score) -> {
            Score less = before.get(program + score.scorecard());
            // a further honour may exclude, never the other way round
            assertThat(less).isNotNull();
            assertThat(score.min()).as("%s: %s then %s", program, some, more).isGreaterThanOrEqualTo(less.min());
            assertThat(score.max()).as("%s: %s then %s", program, some, more).isGreaterThanOrEqualTo(less.max());
        });
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void moreKnowledgeOnlyNarrowsAScore(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode known = known(random);
        ObjectNode some = Hiding.some(known, random, false);
        Map<String, Score> before = scores(some);

        forEachScore(known, (program, score) -> {
            Score open = before.get(program + score.scorecard());
            assertThat(open).isNotNull();
            assertThat(score.total()).isNotNull();
            assertThat(score.total()).as("%s: %s then %s", program, some, known).isBetween(open.min(), open.max());
        });
    }

    @Property(tries = 60, seed = "4", shrinking = ShrinkingMode.OFF)
    void everyRandomCompletionLiesInTheRangeAndBothEndsAreReached(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode some = withoutOddMarks(Hiding.some(known(random), random, false));

        forEachScore(some, (program, open) -> {
            ranges += open.total() == null ? 1 : 0;
            assertThat(reached(some, program, open, random, 1)).isEqualTo(open.max());
            assertThat(reached(some, program, open, random, -1)).isEqualTo(open.min());
        });
    }

    @AfterProperty
    void rangesWereSeen() {
        System.out.println("score ranges whose ends were reached " + ranges);
    }

    /** The most, or for sign -1 the least, that random completions come to. */
    private static BigDecimal reached(ObjectNode some, String program, Score open, Random random, int sign) {
        BigDecimal end = sign > 0 ? open.max() : open.min();
        Map<String, Long> choices = new LinkedHashMap<>();
        open.missing().forEach(pointer -> choices.put(pointer, random.nextLong()));
        BigDecimal best = completed(some, program, open, choices);
        for (int step = 0; step < STEPS && !best.equals(end); step++) {
            Map<String, Long> changed = new LinkedHashMap<>(choices);
            List<String> pointers = new ArrayList<>(choices.keySet());
            String fact = fact(pointers.get(random.nextInt(pointers.size())));
            changed.replaceAll((pointer, choice) -> fact(pointer).equals(fact) ? random.nextLong() : choice);
            BigDecimal total = completed(some, program, open, changed);
            if (total.subtract(best).signum() * sign >= 0) {
                best = total;
                choices.putAll(changed);
            }
        }
        return best;
    }

    private static BigDecimal completed(ObjectNode some, String program, Score open, Map<String, Long> choices) {
        ObjectNode completed = some.deepCopy();
        choices.forEach((pointer, choice) -> new Completing(new Random(choice), AS_OF).supply(pointer, completed));
        Score score = scores(Shipped.EVALUATOR.evaluate(Shipped.read(completed), program, AS_OF))
                .filter(one -> one.scorecard().equals(open.scorecard()))
                .findFirst()
                .orElseThrow();
        assertThat(score.total())
                .as("%s missing %s", completed, score.missing())
                .isNotNull();
        assertThat(score.total()).as("%s of %s", open, completed).isBetween(open.min(), open.max());
        return score.total();
    }

    /** The list element a pointer is about: its fields are completed together. */
    private static String fact(String pointer) {
        return pointer.replaceFirst("^(/[^/]+/[^/]+).*", "$1");
    }

    /**
     * Of marks nothing but how high they are is unknown, or who gave any: a mean of marks still to come gets as near to an end
     * as one likes, and one mark cannot be in two dimensions.
     */
    private static ObjectNode withoutOddMarks(ObjectNode profile) {
        boolean odd = profile.path("incomplete").valueStream().anyMatch(one -> one.asString()
                .equals("/marks"));
        for (JsonNode mark : profile.path("marks")) {
            odd |= !mark.has("scorecard") || !mark.has("dimension");
        }
        if (odd) {
            profile.remove("marks");
            if (profile.get("incomplete") instanceof ArrayNode incomplete) {
                incomplete.removeIf(one -> one.asString().equals("/marks"));
            }
        }
        return profile;
    }

    private static ObjectNode known(Random random) {
        return new RandomProfile(random, Shipped.RULESET.vocabulary()).known();
    }

    private static @Nullable BigDecimal certain(BigDecimal min, BigDecimal max) {
        return min.equals(max) ? min : null;
    }

    /** By programme and scorecard. */
    private static Map<String, Score> scores(ObjectNode profile) {
        Map<String, Score> scores = new LinkedHashMap<>();
        forEachScore(profile, (program, score) -> scores.put(program + score.scorecard(), score));
        return scores;
    }

    private static void forEachScore(ObjectNode profile, BiConsumer<String, Score> check) {
        for (Program program : Shipped.RULESET.programs()) {
            scores(Shipped.EVALUATOR.evaluate(Shipped.read(profile), program.id(), AS_OF))
                    .forEach(score -> check.accept(program.id(), score));
        }
    }

    private static Stream<Score> scores(Verdict verdict) {
        return Stream.concat(Stream.ofNullable(verdict.score()), verdict.otherScores().stream());
    }
}
