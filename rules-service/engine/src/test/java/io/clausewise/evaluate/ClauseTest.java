package io.clausewise.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Reason;
import io.clausewise.verdict.Status;
import org.junit.jupiter.api.Test;

/** Clauses about sections, honours, attestations and derived values; what shows them, why they fail, what is missing. */
class ClauseTest {

    @Test
    void aDistrictCountsAsItsCityAndIsQuotedAsSubmitted() {
        try (Toy toy = Toy.clause("Employment( city == \"温州市\", skilledWork == true )")) {
            ClauseResult met = toy.judge("{'employment': {'city': '瑞安市', 'skilledWork': true}}".replace('\'', '"'));
            ClauseResult failed = toy.judge("{'employment': {'city': '台州市', 'skilledWork': false}}".replace('\'', '"'));

            assertThat(met.evidence())
                    .extracting(Evidence::path)
                    .containsExactly("/employment/city", "/employment/skilledWork");
            assertThat(failed.reasons())
                    .containsExactly(
                            new Reason("/employment/city", "==", "温州市", "台州市"),
                            new Reason("/employment/skilledWork", "==", true, false));
            assertThat(toy.judge("{}").missing()).containsExactly("/employment/city", "/employment/skilledWork");
        }
    }

    @Test
    void anHonourCountsUnderAnyOfItsNamesButNotUnderANearOne() {
        try (Toy toy = Toy.clause("Honour( name == \"温州名匠\" )")) {
            String honour = "{\"honours\": [{\"name\": \"%s\"}]}";

            assertThat(toy.judge(honour.formatted("市特支计划高技能领军人才")).status()).isEqualTo(Status.MET);
            assertThat(toy.judge(honour.formatted("“温州名匠”称号")).status()).isEqualTo(Status.MET);
            assertThat(toy.judge(honour.formatted("温州工匠")).reasons())
                    .containsExactly(new Reason("/honours", "exists", "name == \"温州名匠\"", 0L));
        }
    }

    @Test
    void anAttestationIsAskedForRefusedOrShownByItsCriterion() {
        try (Toy toy = Toy.clause("Attestation( criterion == \"conduct\", met == true )")) {
            String attested = "{\"attestations\": [{\"criterion\": \"conduct\", \"met\": %s}]}";

            assertThat(toy.judge("{\"attestations\": []}").missing()).containsExactly("/attestations/conduct");
            assertThat(toy.judge(attested.formatted("null")).missing()).containsExactly("/attestations/conduct");
            assertThat(toy.judge(attested.formatted("false")).reasons())
                    .containsExactly(new Reason("/attestations/conduct", "==", true, false));
            assertThat(toy.judge(attested.formatted("true")).evidence())
                    .containsExactly(new Evidence("/attestations/conduct"));
        }
    }

    @Test
    void ofAnOrEveryBranchIsAReasonAndEveryMetBranchIsEvidence() {
        try (Toy toy = Toy.clause("( Trainee( monthsTrained >= 12 ) or Trainee( recommendedByLeader == true ) )")) {
            String trainee = "{\"trainee\": {\"monthsTrained\": %s, \"recommendedByLeader\": %s}}";

            assertThat(toy.judge(trainee.formatted(11, false)).reasons())
                    .containsExactly(
                            new Reason("/trainee/monthsTrained", ">=", 12L, 11),
                            new Reason("/trainee/recommendedByLeader", "==", true, false));
            assertThat(toy.judge(trainee.formatted(12, true)).evidence())
                    .extracting(Evidence::path)
                    .containsExactly("/trainee/monthsTrained", "/trainee/recommendedByLeader");
            assertThat(toy.judge(trainee.formatted(11, null)).missing())
                    .containsExactly("/trainee/recommendedByLeader");
        }
    }

    @Test
    void ofAnAndOnlyThePartsThatFailAreReasons() {
        try (Toy toy = Toy.clause("Trainee( monthsTrained >= 12 )\nTrainee( recommendedByLeader == true )")) {
            ClauseResult clause = toy.judge("{\"trainee\": {\"monthsTrained\": 6}}");

            assertThat(clause.status()).isEqualTo(Status.NOT_MET);
            assertThat(clause.reasons()).containsExactly(new Reason("/trainee/monthsTrained", ">=", 12L, 6));
        }
    }

    @Test
    void absentIntegrityMeansNothingWasFound() {
        try (Toy toy = Toy.clause("Integrity( falsification == true )")) {
            assertThat(toy.judge("{}").reasons())
                    .containsExactly(new Reason("/integrity/falsification", "==", true, false));
        }
    }

    @Test
    void anAgeIsShownByTheFieldItWasComputedFrom() {
        try (Toy toy = Toy.clause("Person( age <= 60 )")) {
            String born = "{\"person\": {\"birthDate\": \"%s\"}}";

            assertThat(toy.judge(born.formatted("1960-09-29")).evidence())
                    .containsExactly(new Evidence("/person/birthDate"));
            assertThat(toy.judge(born.formatted("1960-09-28")).reasons())
                    .containsExactly(new Reason("/person/age", "<=", 60L, 61));
            assertThat(toy.judge("{\"person\": {}}").missing()).containsExactly("/person/birthDate");
        }
    }

    @Test
    void aBirthMonthDecidesWhereTheDayCannotMatterAndIsMissingWhereItCan() {
        try (Toy toy = Toy.clause("Person( age <= 60 )")) {
            String born = "{\"person\": {\"birthDate\": \"%s\"}}";

            assertThat(toy.judge(born.formatted("1960-10")).status()).isEqualTo(Status.MET);
            assertThat(toy.judge(born.formatted("1960-08")).reasons())
                    .containsExactly(new Reason("/person/age", "<=", 60L, 61));
            assertThat(toy.judge(born.formatted("1960-09")).missing()).containsExactly("/person/birthDate");
        }
    }

    @Test
    void aWomansRetirementDateLiesBetweenTwoWherePostTypeIsNotKnown() {
        try (Toy toy = Toy.clause("Person( yearsToRetirement >= 0 )")) {
            String woman = "{\"person\": {\"gender\": \"FEMALE\", \"birthDate\": \"%s\"}}";

            assertThat(toy.judge(woman.formatted("1971-09-28")).status()).isEqualTo(Status.MET);
            assertThat(toy.judge(woman.formatted("1971-09-27")).missing()).containsExactly("/employment/postType");
            assertThat(toy.judge(woman.formatted("1966-09-27")).reasons())
                    .containsExactly(new Reason("/person/yearsToRetirement", ">=", 0L, -1));
            assertThat(toy.judge("{}").missing())
                    .containsExactly("/person/birthDate", "/person/gender", "/employment/postType");
        }
    }

    @Test
    void aStatutoryRetirementDateThatIsGivenWins() {
        try (Toy toy = Toy.clause("Person( yearsToRetirement >= 0 )")) {
            ClauseResult clause = toy.judge("""
                    {"person": {"gender": "MALE", "birthDate": "1950-01-01"},
                     "employment": {"statutoryRetirementDate": "2021-09-28"}}""");

            assertThat(clause.evidence()).containsExactly(new Evidence("/employment/statutoryRetirementDate"));
        }
    }
}
