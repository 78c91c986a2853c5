package io.clausewise.workbench.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final ClauseResult AGE_MET = clause("2-age", Role.REQUIREMENT, Status.MET);
    private static final ClauseResult AGE_UNMET = clause("2-age", Role.REQUIREMENT, Status.NOT_MET);

    private final Impact impact = new Impact();

    @Test
    void whoComesToTheSameIsComparedAndNotListed() {
        impact.add(0, "甲", judged(Outcome.ELIGIBLE, AGE_MET), judged(Outcome.ELIGIBLE, AGE_MET));

        assertThat(impact.compared()).isEqualTo(1);
        assertThat(impact.changes()).isEmpty();
    }

    @Test
    void outcomesAreCountedByTheWayTheyGo() {
        impact.add(0, "", judged(Outcome.UNDETERMINED), judged(Outcome.INELIGIBLE));
        impact.add(1, "", judged(Outcome.ELIGIBLE), judged(Outcome.UNDETERMINED));
        impact.add(2, "", judged(Outcome.UNDETERMINED), judged(Outcome.INELIGIBLE));

        assertThat(impact.outcomes())
                .containsExactly(
                        new OutcomeChange(Outcome.ELIGIBLE, Outcome.UNDETERMINED, 1),
                        new OutcomeChange(Outcome.UNDETERMINED, Outcome.INELIGIBLE, 2));
    }

    @Test
    void aClauseIsCountedOnceForEverybodyAndApartForThoseWhoseOutcomeItChanges() {
        impact.add(0, "", judged(Outcome.ELIGIBLE, AGE_MET), judged(Outcome.INELIGIBLE, AGE_UNMET));
        impact.add(1, "", judged(Outcome.INELIGIBLE, AGE_MET), judged(Outcome.INELIGIBLE, AGE_UNMET));

        assertThat(impact.clauses())
                .extracting(ClauseTotal::id, ClauseTotal::people, ClauseTotal::outcomes)
                .containsExactly(tuple("2-age", 2, 1));
        assertThat(impact.outcomeChanges()).extracting(PersonChange::number).containsExactly(0);
        assertThat(impact.otherChanges()).extracting(PersonChange::number).containsExactly(1);
    }

    @Test
    void aNewRequirementThatIsMetExplainsNothingAndOneThatIsNotDoes() {
        ClauseResult met = clause("3-new", Role.REQUIREMENT, Status.MET);
        ClauseResult unknown = clause("4-new", Role.REQUIREMENT, Status.UNKNOWN);

        impact.add(0, "", judged(Outcome.ELIGIBLE, AGE_MET), judged(Outcome.UNDETERMINED, AGE_MET, met, unknown));
        impact.add(1, "", judged(Outcome.ELIGIBLE, AGE_MET), judged(Outcome.ELIGIBLE, AGE_MET, met));

        assertThat(impact.changes()).hasSize(1);
        assertThat(impact.changes().get(0).clauses())
                .extracting(ClauseChange::id, ClauseChange::before)
                .containsExactly(tuple("4-new", null));
    }

    @Test
    void anExclusionThatIsGoneExplainsWhomItHadExcluded() {
        ClauseResult excluded = clause("4-false", Role.EXCLUSION, Status.MET);

        impact.add(0, "", judged(Outcome.INELIGIBLE, excluded), judged(Outcome.ELIGIBLE));

        assertThat(impact.changes().get(0).clauses())
                .extracting(ClauseChange::id, ClauseChange::after)
                .containsExactly(tuple("4-false", null));
    }

    @Test
    void anotherFormulaMayChangeTheOutcomeOfNoOtherClauses() {
        impact.add(0, "", judged(Outcome.ELIGIBLE, AGE_MET), judged(Outcome.UNDETERMINED, AGE_MET));

        assertThat(impact.outcomeChanges()).hasSize(1);
        assertThat(impact.clauses()).isEmpty();
    }

    @Test
    void pointsAreComparedAsNumbers() {
        impact.add(0, "", scored("10", "10"), scored("10.0", "10.00"));
        impact.add(1, "", scored("10", "12"), scored("10", "10"));

        assertThat(impact.otherChanges()).singleElement().satisfies(change -> assertThat(change.changesPoints())
                .isTrue());
    }

    @Test
    void aGradeAloneIsAChange() {
        Judgement pass = new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), null, Grade.PASS);
        Judgement fail = new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), null, Grade.FAIL);

        impact.add(0, "", pass, fail);

        assertThat(impact.otherChanges()).singleElement().matches(PersonChange::changesGrade);
    }

    @Test
    void whoIsJudgedOnOneSideOnlyChangesAndOnNeitherIsNotCompared() {
        impact.add(0, "", null, judged(Outcome.ELIGIBLE));
        impact.add(1, "", null, null);

        assertThat(impact.compared()).isEqualTo(1);
        assertThat(impact.unjudged()).isEqualTo(1);
        assertThat(impact.outcomes()).containsExactly(new OutcomeChange(null, Outcome.ELIGIBLE, 1));
    }

    @Test
    void aClauseOfNeitherSideCannotChange() {
        assertThatThrownBy(() -> new ClauseChange("2-age", null, null)).hasMessage("2-age is in neither");
    }

    private static ClauseResult clause(String id, @Nullable Role role, Status status) {
        return new ClauseResult(
                id, "一", role, status, new Text("条款", "Clause"), List.of(), List.of(), List.of(), List.of());
    }

    private static Judgement judged(Outcome outcome, ClauseResult... clauses) {
        return new Judgement("small", day(), outcome, List.of(clauses), null, null);
    }

    private static Judgement scored(String min, String max) {
        Points points = new Points(new BigDecimal(min), new BigDecimal(max));
        return new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), points, null);
    }

    private static LocalDate day() {
        return LocalDate.of(2021, 9, 28);
    }
}
