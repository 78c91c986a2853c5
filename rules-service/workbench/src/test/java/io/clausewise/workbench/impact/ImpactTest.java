package io.clausewise.workbench.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Role;
import io.clausewise.ranking.Placement;
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
    void whoStaysIsInTheMatrixToo() {
        impact.add(0, "", judged(Outcome.ELIGIBLE), judged(Outcome.ELIGIBLE));
        impact.add(1, "", judged(Outcome.ELIGIBLE), judged(Outcome.INELIGIBLE));

        assertThat(impact.matrix())
                .containsExactly(
                        new OutcomeChange(Outcome.ELIGIBLE, Outcome.ELIGIBLE, 1),
                        new OutcomeChange(Outcome.ELIGIBLE, Outcome.INELIGIBLE, 1));
        assertThat(impact.outcomes()).hasSize(1);
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
        Judgement pass = new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), List.of(), Grade.PASS, null);
        Judgement fail = new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), List.of(), Grade.FAIL, null);

        impact.add(0, "", pass, fail);

        assertThat(impact.otherChanges()).singleElement().matches(PersonChange::changesGrade);
    }

    @Test
    void aDimensionIsNamedWithTheRuleThatGivesOtherPoints() {
        impact.add(
                0,
                "",
                scored(score("merit", "25", dimension("竞赛", "20", "1", rule("s-1", "20")), dimension("专利", "5", "1"))),
                scored(score("merit", "24", dimension("竞赛", "19", "1", rule("s-1", "19")), dimension("专利", "5", "1"))));

        ScoreChange score = impact.otherChanges().get(0).scores().get(0);
        assertThat(score.dimensions()).singleElement().satisfies(one -> {
            assertThat(one.name().zh()).isEqualTo("竞赛");
            assertThat(one.rules())
                    .containsExactly(
                            new RuleChange("s-1", "一", new Text("s-1", "s-1"), points("20", "20"), points("19", "19")));
        });
    }

    @Test
    void dimensionsThatOutweighEachOtherAreAChangeOfTheSameTotal() {
        impact.add(
                0,
                "",
                scored(score("merit", "10", dimension("竞赛", "10", "1"), dimension("专利", "0", "1"))),
                scored(score("merit", "10", dimension("竞赛", "0", "1"), dimension("专利", "10", "1"))));

        assertThat(impact.otherChanges().get(0).scores().get(0).dimensions()).hasSize(2);
    }

    @Test
    void aWeightAloneChangesADimensionWithoutARule() {
        impact.add(
                0,
                "",
                scored(score("merit", "10", dimension("竞赛", "10", "1", rule("s-1", "10")))),
                scored(score("merit", "5", dimension("竞赛", "10", "0.5", rule("s-1", "10")))));

        DimensionChange change =
                impact.otherChanges().get(0).scores().get(0).dimensions().get(0);
        assertThat(change.rules()).isEmpty();
    }

    @Test
    void anotherScorecardIsToldApartFromTheOneThatRanks() {
        impact.add(
                0,
                "",
                scored(score("merit", "10"), score("review", "80")),
                scored(score("merit", "10"), score("review", "81")));

        assertThat(impact.otherChanges().get(0).scores())
                .extracting(ScoreChange::scorecard, ScoreChange::ranks)
                .containsExactly(tuple("review", false));
    }

    @Test
    void whoIsOnlyRankedOtherwiseIsCountedApart() {
        Judgement same = judged(Outcome.ELIGIBLE, AGE_MET);

        impact.add(0, "", ranked(same, 2, Placement.RESERVE), ranked(same, 1, Placement.SELECTED));
        impact.add(
                1, "", ranked(scored("9", "9"), 1, Placement.SELECTED), ranked(scored("7", "7"), 2, Placement.RESERVE));
        impact.add(2, "", ranked(same, 3, Placement.RESERVE), ranked(same, 3, Placement.RESERVE));

        assertThat(impact.rankChanges()).extracting(PersonChange::number).containsExactly(0);
        assertThat(impact.otherChanges()).extracting(PersonChange::number).containsExactly(1);
        assertThat(impact.selected()).isEqualTo(1);
        assertThat(impact.deselected()).isEqualTo(1);
    }

    private static Judgement ranked(Judgement judgement, int rank, Placement placement) {
        return judgement.ranked(new Rank(rank, placement, placement == Placement.SELECTED));
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
        return new Judgement("small", day(), outcome, List.of(clauses), List.of(), null, null);
    }

    private static Judgement scored(String min, String max) {
        return scored(new ScorePoints("merit", new Text("业绩", "Merit"), points(min, max), List.of()));
    }

    private static Judgement scored(ScorePoints... scores) {
        return new Judgement("small", day(), Outcome.ELIGIBLE, List.of(), List.of(scores), null, null);
    }

    private static ScorePoints score(String id, String total, DimensionPoints... dimensions) {
        return new ScorePoints(id, new Text(id, id), points(total, total), List.of(dimensions));
    }

    private static DimensionPoints dimension(String name, String points, String weight, RulePoints... rules) {
        return new DimensionPoints(
                new Text(name, name), points(points, points), new BigDecimal(weight), List.of(rules));
    }

    private static RulePoints rule(String id, String points) {
        return new RulePoints(id, "一", new Text(id, id), points(points, points));
    }

    private static Points points(String min, String max) {
        return new Points(new BigDecimal(min), new BigDecimal(max));
    }

    private static LocalDate day() {
        return LocalDate.of(2021, 9, 28);
    }
}
