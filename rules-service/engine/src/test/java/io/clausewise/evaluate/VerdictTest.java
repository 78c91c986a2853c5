package io.clausewise.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Grade;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How clauses combine to an outcome, and what a verdict says beside it. */
class VerdictTest {
    private static final String A = "Trainee( monthsTrained >= 12 )";
    private static final String B = "Trainee( recommendedByLeader == true )";
    private static final String C = "Trainee( studioRecognised == true )";
    private static final Map<String, String> RULES = Map.of("a", A, "b", B, "c", C);

    /** {@code b} and {@code c} null: not known. */
    private static String trainee(int months, @Nullable Boolean b, @Nullable Boolean c) {
        return "{\"trainee\": {\"monthsTrained\": %d, \"recommendedByLeader\": %s, \"studioRecognised\": %s}}"
                .formatted(months, b, c);
    }

    @Test
    void onlyWhatCanStillChangeTheOutcomeIsMissing() {
        try (Toy toy = Toy.notice("clauses:\n  all: [a, any: [b, c]]", RULES)) {
            Verdict verdict = toy.verdict("{\"trainee\": {\"recommendedByLeader\": true}}");

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/trainee/monthsTrained");
            assertThat(Toy.clause("c", verdict).missing()).containsExactly("/trainee/studioRecognised");
        }
    }

    @Test
    void aFailedRequirementDecidesWhateverElseIsUnknown() {
        try (Toy toy = Toy.notice("clauses:\n  all: [a, any: [b, c]]", RULES)) {
            Verdict verdict = toy.verdict(trainee(11, null, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.INELIGIBLE);
            assertThat(verdict.missing()).isEmpty();
        }
    }

    @Test
    void anExclusionThatIsMetDecidesAndOneThatIsUnknownIsAskedFor() {
        try (Toy toy = Toy.notice("clauses:\n  all: [a]\n  none: [b, c]", RULES)) {
            Verdict excluded = toy.verdict(trainee(12, true, null));
            Verdict open = toy.verdict(trainee(12, false, null));

            assertThat(excluded.outcome()).isEqualTo(Outcome.INELIGIBLE);
            assertThat(excluded.excludedBy()).containsExactly("b");
            assertThat(excluded.matched()).containsExactly("a");
            assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(open.missing()).containsExactly("/trainee/studioRecognised");
        }
    }

    @Test
    void aRequirementNotMetIsWaivedByAWaiverThatIs() {
        try (Toy toy = Toy.notice("clauses: {all: [a, b]}\nwaives: {c: a}", RULES)) {
            Verdict verdict = toy.verdict(trainee(3, true, true));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(Toy.clause("a", verdict).status()).isEqualTo(Status.WAIVED);
            assertThat(Toy.clause("a", verdict).waivedBy()).containsExactly("c");
            assertThat(verdict.matched()).containsExactly("b", "c");
        }
    }

    @Test
    void aRequirementThatIsMetNeedsNoWaiver() {
        try (Toy toy = Toy.notice("clauses: {all: [a, b]}\nwaives: {c: a}", RULES)) {
            Verdict verdict = toy.verdict(trainee(12, true, true));

            assertThat(Toy.clause("a", verdict).status()).isEqualTo(Status.MET);
            assertThat(Toy.clause("a", verdict).waivedBy()).isEmpty();
        }
    }

    @Test
    void aWaiverThatIsUnknownLeavesAFailedRequirementOpen() {
        try (Toy toy = Toy.notice("clauses: {all: [a, b]}\nwaives: {c: a}", RULES)) {
            Verdict verdict = toy.verdict(trainee(3, true, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/trainee/studioRecognised");
            assertThat(Toy.clause("a", verdict).status()).isEqualTo(Status.NOT_MET);
        }
    }

    @Test
    void anInPrincipleClauseNotMetIsForPeopleToDecide() {
        try (Toy toy = Toy.notice("clauses: {all: [a]}\nin-principle: [b]", Map.of("a", A, "b", B))) {
            Verdict verdict = toy.verdict(trainee(12, false, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(verdict.missing()).isEmpty();
            assertThat(verdict.reviewReasons()).extracting("clause").containsExactly("b");
        }
    }

    @Test
    void anInPrincipleClauseNotKnownIsAskedFor() {
        try (Toy toy = Toy.notice("clauses: {all: [a]}\nin-principle: [b]", Map.of("a", A, "b", B))) {
            Verdict verdict = toy.verdict(trainee(12, null, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly("/trainee/recommendedByLeader");
            assertThat(verdict.reviewReasons()).isEmpty();
        }
    }

    @Test
    void aDirectFailGradesWithoutTouchingTheOutcomeUnlessExcluded() {
        try (Toy toy = Toy.notice("clauses:\n  all: [a]\n  none: [c]\ndirect-fail: [b]", RULES)) {
            Verdict failed = toy.verdict(trainee(12, true, false));
            Verdict excluded = toy.verdict(trainee(12, true, true));

            assertThat(failed.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(failed.grade()).isEqualTo(Grade.FAIL);
            assertThat(failed.matched()).containsExactly("a");
            assertThat(excluded.outcome()).isEqualTo(Outcome.INELIGIBLE);
            assertThat(excluded.grade()).isNull();
        }
    }

    @Test
    void formalitiesAndPreferencesStandBesideTheOutcome() {
        try (Toy toy = Toy.notice("clauses: {all: [a]}\npreferences: [b]\nformalities: [c]", RULES)) {
            Verdict verdict = toy.verdict(trainee(12, null, false));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(verdict.missing()).isEmpty();
            assertThat(verdict.clauses()).extracting("id").containsExactly("a", "b");
            assertThat(verdict.formalities()).extracting("id").containsExactly("c");
            assertThat(verdict.formalities().get(0).role()).isNull();
        }
    }

    @Test
    void aClauseThatIsTheSameAsAnotherHasItsOwnIdAndTheOthersResult() {
        String formula = """
                clauses: {all: [a, any: [b, c]]}
                waives: {d: a}
                same-as:
                  d: {clause: b, cites: 二, title: {zh: 另一条, en: another}}
                """;
        try (Toy toy = Toy.notice(formula, RULES)) {
            Verdict verdict = toy.verdict(trainee(1, true, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(Toy.clause("d", verdict).citation()).isEqualTo("二");
            assertThat(Toy.clause("d", verdict).evidence())
                    .isEqualTo(Toy.clause("b", verdict).evidence());
            assertThat(Toy.clause("a", verdict).waivedBy()).containsExactly("d");
        }
    }

    @Test
    void aVerdictOutsideTheProgrammesDatesSaysSoAndStands() {
        try (Toy toy = Toy.notice("opens: 2021-09-29\nclauses: {all: [a]}", Map.of("a", A))) {
            Verdict verdict = toy.verdict(trainee(12, null, null));

            assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(verdict.notices()).extracting("code").containsExactly("not-yet-in-force");
            assertThat(verdict.notices().get(0).message().zh()).isEqualTo("判定日期 2021-09-28 早于本项目开始之日 2021-09-29");
        }
    }
}
