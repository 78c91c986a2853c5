package io.clausewise.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.Level;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Reason;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** "There is a fact such that" and "at least n facts such that", over lists known, incomplete and unknown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListClauseTest {
    private Toy topThree;
    private Toy threeApprentices;

    @BeforeAll
    void compile() {
        topThree = Toy.clause("Competition( level == Level.PROVINCIAL, tier == 1, rank <= 3 )");
        threeApprentices = Toy.clause("accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 )");
    }

    @AfterAll
    void close() {
        topThree.close();
        threeApprentices.close();
    }

    private ClauseResult competitions(String... results) {
        return topThree.judge("{\"competitions\": [" + String.join(", ", results) + "]}");
    }

    private static String result(String level, int tier, int rank) {
        return "{\"level\": \"%s\", \"tier\": %d, \"rank\": %d}".formatted(level, tier, rank);
    }

    @Test
    void aThirdPlaceMeetsATopThreeClause() {
        ClauseResult clause = competitions(result("PROVINCIAL", 1, 3));

        assertThat(clause.status()).isEqualTo(Status.MET);
        assertThat(clause.evidence()).containsExactly(new Evidence("/competitions/0"));
    }

    @Test
    void everyFactThatSatisfiesIsEvidence() {
        ClauseResult clause =
                competitions(result("PROVINCIAL", 1, 2), result("PROVINCIAL", 2, 1), result("PROVINCIAL", 1, 1));

        assertThat(clause.evidence()).containsExactly(new Evidence("/competitions/0"), new Evidence("/competitions/2"));
    }

    @Test
    void aFourthPlaceDoesNotMeetATopThreeClause() {
        ClauseResult clause = competitions(result("PROVINCIAL", 1, 4));

        assertThat(clause.status()).isEqualTo(Status.NOT_MET);
        assertThat(clause.reasons()).containsExactly(new Reason("/competitions/0/rank", "<=", 3L, 4));
    }

    @Test
    void theNearestMissHasTheFewestFailingConstraints() {
        ClauseResult clause = competitions(result("MUNICIPAL", 1, 9), result("MUNICIPAL", 1, 1));

        assertThat(clause.reasons())
                .containsExactly(new Reason("/competitions/1/level", "==", Level.PROVINCIAL, Level.MUNICIPAL));
    }

    @Test
    void amongEqualsTheOneThatGetsFurthestThroughTheRuleIsNearest() {
        ClauseResult clause = competitions(result("MUNICIPAL", 1, 1), result("PROVINCIAL", 1, 50));

        assertThat(clause.reasons()).containsExactly(new Reason("/competitions/1/rank", "<=", 3L, 50));
    }

    @Test
    void thenTheNearestValueAndThenTheFirst() {
        ClauseResult clause =
                competitions(result("PROVINCIAL", 1, 8), result("PROVINCIAL", 1, 5), result("PROVINCIAL", 1, 5));

        assertThat(clause.reasons()).containsExactly(new Reason("/competitions/1/rank", "<=", 3L, 5));
    }

    @Test
    void aFactWithNothingInCommonIsNoMiss() {
        ClauseResult clause = competitions(result("COUNTY", 2, 9));

        assertThat(clause.reasons())
                .containsExactly(
                        new Reason("/competitions", "exists", "level == Level.PROVINCIAL, tier == 1, rank <= 3", 0L));
    }

    @Test
    void knownToHaveNoneIsNotMet() {
        ClauseResult clause = competitions();

        assertThat(clause.status()).isEqualTo(Status.NOT_MET);
        assertThat(clause.reasons()).extracting(Reason::operator).containsExactly("exists");
    }

    @Test
    void anUnknownListMayHoldIt() {
        ClauseResult clause = topThree.judge("{}");

        assertThat(clause.status()).isEqualTo(Status.UNKNOWN);
        assertThat(clause.missing()).containsExactly("/competitions");
    }

    @Test
    void anIncompleteListMayHoldItBesideTheFactsKnown() {
        ClauseResult clause = topThree.judge("""
                {"competitions": [{"level": "PROVINCIAL", "rank": 2}, {"level": "COUNTY"}],
                 "incomplete": ["/competitions"]}""");

        assertThat(clause.status()).isEqualTo(Status.UNKNOWN);
        assertThat(clause.missing()).containsExactly("/competitions/0/tier", "/competitions");
    }

    @Test
    void aFactThatCannotSatisfyAnyMoreIsNotAskedFor() {
        ClauseResult clause = competitions("{\"level\": \"PROVINCIAL\", \"tier\": 1}", "{\"level\": \"COUNTY\"}");

        assertThat(clause.missing()).containsExactly("/competitions/0/rank");
    }

    @Test
    void aFactAfterTheAsOfDateDoesNotCountAndIsSaid() {
        Verdict verdict = topThree.verdict("""
                {"competitions": [{"level": "PROVINCIAL", "tier": 1, "rank": 1, "date": "2021-09-29"}]}""");

        assertThat(Toy.clause("c", verdict).status()).isEqualTo(Status.NOT_MET);
        assertThat(verdict.ignored()).extracting("path").containsExactly("/competitions/0");
    }

    @Test
    void aFactOnTheAsOfDateCounts() {
        ClauseResult clause =
                competitions("{\"level\": \"PROVINCIAL\", \"tier\": 1, \"rank\": 1, \"date\": \"2021-09-28\"}");

        assertThat(clause.status()).isEqualTo(Status.MET);
    }

    @Test
    void threeCertainOnesMeetACountOfThree() {
        ClauseResult clause = threeApprentices.judge("""
                {"apprentices": [{"keyStaff": true}, {"keyStaff": false}, {"keyStaff": true}, {"keyStaff": true}]}""");

        assertThat(clause.status()).isEqualTo(Status.MET);
        assertThat(clause.evidence())
                .extracting(Evidence::path)
                .containsExactly("/apprentices/0", "/apprentices/2", "/apprentices/3");
    }

    @Test
    void twoCertainAndOnePossibleLeaveACountOfThreeOpen() {
        ClauseResult clause =
                threeApprentices.judge("{\"apprentices\": [{\"keyStaff\": true}, {\"keyStaff\": true}, {}]}");

        assertThat(clause.status()).isEqualTo(Status.UNKNOWN);
        assertThat(clause.missing()).containsExactly("/apprentices/2/keyStaff");
    }

    @Test
    void tooFewCertainOrPossibleFailACountAndAreCounted() {
        ClauseResult clause = threeApprentices.judge("{\"apprentices\": [{\"keyStaff\": true}, {}]}");

        assertThat(clause.status()).isEqualTo(Status.NOT_MET);
        assertThat(clause.reasons()).containsExactly(new Reason("/apprentices", ">=", 3L, 2L));
    }

    @Test
    void anIncompleteListLeavesACountOpen() {
        ClauseResult clause =
                threeApprentices.judge("{\"apprentices\": [{\"keyStaff\": true}], \"incomplete\": [\"/apprentices\"]}");

        assertThat(clause.status()).isEqualTo(Status.UNKNOWN);
        assertThat(clause.missing()).containsExactly("/apprentices");
    }

    @Test
    void anApprenticeWhoseCompetitionsAreNotKnownPossiblyHasAny() {
        try (Toy toy = Toy.clause("ApprenticeCompetition( rank <= 3 )")) {
            ClauseResult clause = toy.judge("{\"apprentices\": [{\"competitions\": [{\"rank\": 9}]}, {}]}");

            assertThat(clause.status()).isEqualTo(Status.UNKNOWN);
            assertThat(clause.missing()).containsExactly("/apprentices/1/competitions");
        }
    }
}
