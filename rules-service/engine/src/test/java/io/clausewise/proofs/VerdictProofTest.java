package io.clausewise.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Program;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every verdict on the shipped programmes keeps, whatever is known of whomever. */
class VerdictProofTest {
    private static final int TRIES = 1_500;

    private final JsonMapper json = VerdictJson.mapper();
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();

    @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
    void moreKnowledgeNeverTurnsADecidedOutcome(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode known = known(random);
        ObjectNode some = Hiding.some(known, random, false);
        LocalDate asOf = asOf(random);

        forEachProgram(program -> {
            Verdict before = verdict(some, program, asOf);
            Verdict after = verdict(known, program, asOf);
            if (before.outcome() != Outcome.UNDETERMINED) {
                assertThat(after.outcome())
                        .as("%s as of %s: %s then %s", program, asOf, some, known)
                        .isEqualTo(before.outcome());
            }
        });
    }

    @Property(tries = TRIES, seed = "2", shrinking = ShrinkingMode.OFF)
    void supplyingAllThatIsMissingDecidesUnlessPeopleMust(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode known = known(random);
        ObjectNode some = Hiding.some(known, random, false);
        LocalDate asOf = asOf(random);

        forEachProgram(program -> {
            Verdict verdict = verdict(some, program, asOf);
            ObjectNode supplied = Supplying.all(verdict.missing(), some, known);
            Verdict after = verdict(supplied, program, asOf);
            assertThat(after.missing())
                    .as("%s as of %s: %s, supplied %s", program, asOf, some, verdict.missing())
                    .isEmpty();
            if (after.outcome() == Outcome.UNDETERMINED) {
                assertThat(after.reviewReasons()).isNotEmpty();
            }
        });
    }

    @Property(tries = TRIES / 3, seed = "3", shrinking = ShrinkingMode.OFF)
    void supplyingAllThatAClauseMissesDecidesTheClause(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode known = known(random);
        ObjectNode some = Hiding.some(known, random, false);
        LocalDate asOf = asOf(random);

        forEachProgram(program -> clauses(verdict(some, program, asOf))
                .filter(clause -> clause.status() == Status.UNKNOWN)
                .forEach(clause -> {
                    assertThat(clause.missing()).isNotEmpty();
                    ObjectNode supplied = Supplying.all(clause.missing(), some, known);
                    assertThat(clauses(verdict(supplied, program, asOf))
                                    .filter(after -> after.id().equals(clause.id()))
                                    .map(ClauseResult::status))
                            .as("%s %s as of %s: %s, supplied %s", program, clause.id(), asOf, some, clause.missing())
                            .doesNotContain(Status.UNKNOWN);
                }));
    }

    @Property(tries = TRIES, seed = "4", shrinking = ShrinkingMode.OFF)
    void anUndeterminedVerdictSaysWhyAndADecidedOneAsksForNothing(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode some = Hiding.some(known(random), random, false);

        forEachProgram(program -> {
            Verdict verdict = verdict(some, program, asOf(new Random(seed)));
            boolean asks =
                    !verdict.missing().isEmpty() || !verdict.reviewReasons().isEmpty();
            assertThat(asks).isEqualTo(verdict.outcome() == Outcome.UNDETERMINED);
            clauses(verdict).forEach(clause -> {
                assertThat(clause.evidence().isEmpty()).isEqualTo(clause.status() != Status.MET);
                assertThat(clause.reasons().isEmpty()).isEqualTo(clause.status() != Status.NOT_MET);
                assertThat(clause.missing().isEmpty()).isEqualTo(clause.status() != Status.UNKNOWN);
            });
        });
    }

    @Property(tries = TRIES / 3, seed = "5", shrinking = ShrinkingMode.OFF)
    void theOrderOfFactsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        // without indices in "incomplete", which name a place in the order
        ObjectNode some = Hiding.some(known(random), random, false);
        some.remove("incomplete");
        ObjectNode shuffled = some.deepCopy();
        shuffle(shuffled, random);
        LocalDate asOf = asOf(random);

        forEachProgram(program -> {
            Verdict one = verdict(some, program, asOf);
            Verdict other = verdict(shuffled, program, asOf);
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(statuses(other)).isEqualTo(statuses(one));
        });
    }

    @Property(tries = TRIES / 3, seed = "6", shrinking = ShrinkingMode.OFF)
    void theSameReceiptGivesTheSameVerdictByteForByte(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode some = Hiding.some(known(random), random, false);
        ObjectNode sameInOtherWords = withNulls(some);
        LocalDate asOf = asOf(random);

        forEachProgram(program -> {
            Verdict one = verdict(some, program, asOf);
            Verdict other = verdict(sameInOtherWords, program, asOf);
            assertThat(other.receipt()).isEqualTo(one.receipt());
            assertThat(json.writeValueAsBytes(other)).isEqualTo(json.writeValueAsBytes(one));
        });
    }

    private static ObjectNode known(Random random) {
        return new RandomProfile(random, Shipped.RULESET.vocabulary()).known();
    }

    private static LocalDate asOf(Random random) {
        return LocalDate.of(2016 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static void forEachProgram(Consumer<String> check) {
        Shipped.RULESET.programs().stream().map(Program::id).forEach(check);
    }

    private Verdict verdict(ObjectNode profile, String program, LocalDate asOf) {
        Verdict verdict = Shipped.EVALUATOR.evaluate(Shipped.read(profile), program, asOf);
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
        return verdict;
    }

    private static Stream<ClauseResult> clauses(Verdict verdict) {
        return Stream.concat(verdict.clauses().stream(), verdict.formalities().stream());
    }

    private static Map<String, Status> statuses(Verdict verdict) {
        return clauses(verdict).collect(Collectors.toMap(ClauseResult::id, ClauseResult::status));
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ArrayNode list) {
            List<JsonNode> elements = new ArrayList<>();
            list.forEach(elements::add);
            Collections.shuffle(elements, random);
            list.removeAll();
            list.addAll(elements);
        }
        node.forEach(child -> shuffle(child, random));
    }

    /** The same profile with its properties in the opposite order and an explicit null. */
    private static ObjectNode withNulls(ObjectNode profile) {
        ObjectNode reversed = profile.objectNode();
        List<String> names = new ArrayList<>(profile.propertyNames());
        Collections.reverse(names);
        names.forEach(name -> reversed.set(name, profile.get(name)));
        if (!reversed.has("marks")) {
            reversed.putNull("marks");
        }
        return reversed;
    }

    @AfterProperty
    void everyOutcomeWasSeen() {
        System.out.println("verdicts " + outcomes);
        assertThat(outcomes.keySet()).containsExactly(Outcome.values());
    }
}
