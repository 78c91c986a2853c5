package io.clausewise.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCoverageTest {
    private static final String TOP_THREE = "Competition( level == Level.PROVINCIAL, rank <= 3 )";

    @Test
    void aTopThreeClauseAsksForAThirdPlaceAndAFourth() {
        assertThat(of(TOP_THREE).numbers())
                .containsExactly(
                        "city/small/1-all.drl:8  规则“1-a”：“前三名”没有恰在线上的用例（竞赛名次为 3）。"
                                + "允许：在 test-cases/city/small/1-all.yaml 写一例关于本条款的，竞赛名次为 3，只凭这一项符合",
                        "city/small/1-all.drl:8  规则“1-a”：“前三名”没有刚过线的用例（竞赛名次为 4）。"
                                + "允许：在 test-cases/city/small/1-all.yaml 写一例关于本条款的，竞赛名次为 4，只因这一项不符合");
    }

    @Test
    void theEnglishSaysTheSame() {
        assertThat(of(TOP_THREE).gaps())
                .extracting(gap -> gap.finding().explanation().text().en())
                .contains("\"competition rank ≤ 3\" has no case just past the line (competition rank is 4). Allowed: in"
                        + " test-cases/city/small/1-all.yaml a case about this clause that fails it by this alone:"
                        + " competition rank is 4");
    }

    @Test
    void aThirdPlaceAndAFourthCoverIt() {
        assertThat(of(TOP_THREE)
                        .numbers(
                                met("{competitions: [{level: PROVINCIAL, rank: 3}]}"),
                                notMet("{competitions: [{level: PROVINCIAL, rank: 4}]}")))
                .isEmpty();
    }

    @Test
    void aSecondPlaceAndAFifthCoverNothing() {
        assertThat(of(TOP_THREE)
                        .numbers(
                                met("{competitions: [{level: PROVINCIAL, rank: 2}]}"),
                                notMet("{competitions: [{level: PROVINCIAL, rank: 5}]}")))
                .hasSize(2);
    }

    @Test
    void aFourthPlaceBesideAFirstShowsNothing() {
        assertThat(of(TOP_THREE)
                        .numbers(met("{competitions: [{level: PROVINCIAL, rank: 4}, {level: PROVINCIAL, rank: 1}]}")))
                .hasSize(2);
    }

    @Test
    void aThirdAndAFourthPlaceAtAnotherLevelShowNothing() {
        assertThat(of(TOP_THREE)
                        .numbers(
                                notMet("{competitions: [{level: NATIONAL, rank: 3}]}"),
                                notMet("{competitions: [{level: NATIONAL, rank: 4}]}")))
                .hasSize(2);
    }

    @Test
    void aCaseAboutAnotherClauseShowsNothing() {
        Small two = new Small()
                .program("p", "all: [1-a, 2-b]")
                .rule("1-a", TOP_THREE)
                .rule("2-b", "Employment( frontline == true )");

        assertThat(two.numbers(
                        "p|2-b|MET|ELIGIBLE|{employment: {frontline: true}, competitions: [{level: PROVINCIAL, rank: 3}]}",
                        "p||||{}"
                                .replace("||||", "|||INELIGIBLE|")
                                .replace("{}", "{competitions: [{level: PROVINCIAL, rank: 4}]}")))
                .hasSize(2);
    }

    @Test
    void aCountOfTwoAsksForExactlyTwoAndForOne() {
        Small twoPatents = of("accumulate( Patent( granted == true ); $n : count(); $n >= 2 )");

        assertThat(twoPatents.numbers(met("{patents: [{granted: true}, {granted: true}, {granted: true}]}")))
                .hasSize(2)
                .allMatch(gap -> gap.contains("至少 2 项”"))
                .anyMatch(gap -> gap.contains("没有恰在线上的用例（恰有 2 项）"))
                .anyMatch(gap -> gap.contains("没有刚过线的用例（只有 1 项）"));
        assertThat(twoPatents.numbers(
                        met("{patents: [{granted: true}, {granted: true}, {granted: false}]}"),
                        notMet("{patents: [{granted: true}, {granted: false}]}")))
                .isEmpty();
    }

    @Test
    void anAgeIsLookedAtAsItIsOnTheDay() {
        Small sixty = of("Person( age <= 60 )");

        // as of 2021-09-01: 60 on that very day, and 61
        assertThat(sixty.numbers(
                        met("{person: {birthDate: \"1960-09-02\"}}"), notMet("{person: {birthDate: \"1960-09-01\"}}")))
                .isEmpty();
        assertThat(sixty.numbers(
                        met("{person: {birthDate: \"1961-09-02\"}}"), notMet("{person: {birthDate: \"1959-09-01\"}}")))
                .hasSize(2);
    }

    @Test
    void anAgeKnownWithinBoundsIsOnTheLineWhereTheGreatestIs() {
        // born in 1960: 60 or 61; the clause is open, and was neither met nor failed
        assertThat(of("Person( age <= 60 )").numbers("p|1-a|UNKNOWN|UNDETERMINED|{person: {birthDate: \"1960\"}}"))
                .hasSize(1)
                .allMatch(gap -> gap.contains("恰在线上"));
    }

    @Test
    void aLastDayAsksForThatDayAndTheNext() {
        Small deadline = of("Application( submittedOn <= \"2021-06-30\" )");

        assertThat(deadline.numbers())
                .anyMatch(gap -> gap.contains("为 2021-06-30）"))
                .anyMatch(gap -> gap.contains("为 2021-07-01）"));
        assertThat(deadline.numbers(
                        met("{application: {submittedOn: \"2021-06-30\"}}"),
                        notMet("{application: {submittedOn: \"2021-07-01\"}}")))
                .isEmpty();
    }

    @Test
    void anAmountOfMoneyIsPassedByOneYuan() {
        assertThat(of("Innovation( annualBenefitYuan >= 300000 )")
                        .numbers(
                                met("{innovations: [{annualBenefitYuan: 300000}]}"),
                                notMet("{innovations: [{annualBenefitYuan: 299000}]}")))
                .hasSize(1)
                .allMatch(gap -> gap.contains("299999"));
    }

    @Test
    void aLevelAsksForTheLevelBelow() {
        Small technician = of("Qualification( level >= QualificationLevel.TECHNICIAN )");

        assertThat(technician.numbers(
                        met("{qualifications: [{level: TECHNICIAN}]}"), notMet("{qualifications: [{level: SENIOR}]}")))
                .isEmpty();
        assertThat(technician.numbers(
                        met("{qualifications: [{level: SENIOR_TECHNICIAN}]}"),
                        notMet("{qualifications: [{level: JUNIOR}]}")))
                .hasSize(2);
    }

    @Test
    void ofTheLowestLevelAndTheFirstRankNothingCanBePast() {
        assertThat(of("Competition( level >= Level.COUNTY, rank >= 1 )").numbers())
                .hasSize(2)
                .allMatch(gap -> gap.contains("恰在线上"));
    }

    @Test
    void aStrictComparisonHasItsLineOneFurtherIn() {
        Small below = of("Competition( rank < 4 )");

        assertThat(below.numbers(met("{competitions: [{rank: 3}]}"), notMet("{competitions: [{rank: 4}]}")))
                .isEmpty();
    }

    @Test
    void anEqualityDrawsNoLine() {
        assertThat(of("Competition( tier == 1, level in ( Level.NATIONAL, Level.WORLD ) )")
                        .numbers())
                .isEmpty();
    }

    @Test
    void eachAlternativeHasItsOwnLine() {
        Small either = of(
                "( Competition( level == Level.NATIONAL, rank <= 6 ) or Competition( level == Level.WORLD, rank <= 8 ) )");

        assertThat(either.numbers(
                        met("{competitions: [{level: NATIONAL, rank: 6}]}"),
                        notMet("{competitions: [{level: NATIONAL, rank: 7}]}")))
                .hasSize(2)
                .allMatch(gap -> gap.contains("前八名"));
    }

    @Test
    void aRuleOfTwoProgrammesIsAskedForOnceAndTheCasesOfBothCount() {
        Small both = new Small()
                .program("p", "all: [1-a]")
                .program("q", "all: [1-a]")
                .rule("1-a", TOP_THREE);

        assertThat(both.numbers()).hasSize(2);
        assertThat(both.numbers(
                        "p|1-a|MET|ELIGIBLE|{competitions: [{level: PROVINCIAL, rank: 3}]}",
                        "q|1-a|NOT_MET|INELIGIBLE|{competitions: [{level: PROVINCIAL, rank: 4}]}"))
                .isEmpty();
    }

    @Test
    void withoutAnyCaseNoGapIsForgotten() {
        List<String> gaps = of("( " + TOP_THREE + " and Photo( width >= 80, width <= 128 ) )")
                .numbers();

        assertThat(gaps).hasSize(6);
    }

    private static Small of(String condition) {
        return new Small().program("p", "all: [1-a]").rule("1-a", condition);
    }

    private static String met(String profile) {
        return "p|1-a|MET|ELIGIBLE|" + profile;
    }

    private static String notMet(String profile) {
        return "p|1-a|NOT_MET|INELIGIBLE|" + profile;
    }
}
