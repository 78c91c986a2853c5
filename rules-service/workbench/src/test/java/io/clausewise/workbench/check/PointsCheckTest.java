package io.clausewise.workbench.check;

import static io.clausewise.workbench.check.SmallRules.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsCheckTest {
    private static final String PER_FACT = "    @per( \"fact\" )\nwhen";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition( rank <= 3 ) | Competition( rank <= 6 ) | {\"competitions\":[{\"rank\":3}]}",
                "Honour( level >= Level.NATIONAL ) | Honour( level >= Level.PROVINCIAL )"
                        + " | {\"honours\":[{\"level\":\"NATIONAL\"}]}",
                "Person( age <= 30 ) | Person( age <= 40 ) | {\"person\":{\"birthDate\":\"1991-09-28\"}}",
                "Employment( yearsInTradeInCity >= 10 ) | Employment( yearsInTradeInCity >= 5 )"
                        + " | {\"employment\":{\"cityTradeSince\":\"2011-09-28\"}}"
            })
    void wherePointsOfAWiderConditionAreNoFewerTheNarrowerNeverCounts(String narrow, String wide, String profile) {
        List<Warning> found =
                SmallRules.checkPoints("highest", points("s-narrow", "8", narrow) + points("s-wide", "8", wide));

        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(CoveredPoints.CODE);
        assertThat(found.get(0).finding().rule()).isEqualTo("s-narrow");
        assertThat(found.get(0).finding().explanation().text().zh())
                .contains("这一条（8 分）从来不算：维度“技能竞赛”取最高分，符合它的都符合“s-wide”（8 分，city/small/2-more.drl:");
        assertThat(found.get(0).example().profile().toString()).isEqualTo(profile);
    }

    @Test
    void aNarrowerConditionThatGivesMoreIsLeftAlone() {
        assertThat(SmallRules.checkPoints(
                        "highest",
                        points("s-narrow", "9", "Competition( rank <= 3 )")
                                + points("s-wide", "8", "Competition( rank <= 6 )")))
                .isEmpty();
    }

    @Test
    void pointsForEachFactMayComeToMoreThanPointsGivenOnce() {
        assertThat(SmallRules.checkPoints(
                        "highest",
                        points("s-narrow", "3", "Competition( rank <= 3 )").replace("when", PER_FACT)
                                + points("s-wide", "8", "Competition( rank <= 6 )")))
                .isEmpty();
    }

    @Test
    void ofTwoThatAreEqualTheSecondNeverCounts() {
        List<Warning> found = SmallRules.checkPoints(
                "highest",
                points("s-first", "8", "Competition( rank <= 3 )")
                        + points("s-second", "8", "Competition( rank < 4 )"));

        assertThat(found).extracting(warning -> warning.finding().rule()).containsExactly("s-second");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition( rank <= 3 ) | Competition( rank <= 6 ) | {\"competitions\":[{\"rank\":3}]}",
                "Competition( rank <= 3 ) | Competition( rank <= 3 ) | {\"competitions\":[{\"rank\":3}]}",
                "Competition( level >= Level.PROVINCIAL, rank <= 3 ) | Competition( level >= Level.MUNICIPAL, tier == 1 )"
                        + " | {\"competitions\":[{\"level\":\"PROVINCIAL\",\"rank\":3,\"tier\":1}]}",
                "Person( age <= 30 ) | Person( age <= 40 ) | {\"person\":{\"birthDate\":\"1991-09-28\"}}",
                "Assessment( yearsSinceRecognition >= 3 ) | Assessment( yearsSinceRecognition >= 6 )"
                        + " | {\"assessment\":{\"recognisedOn\":\"2015-09-28\"}}"
            })
    void aFactThatTwoRulesOfASumAskDifferentlyOfIsCountedTwice(String first, String second, String profile) {
        List<Warning> found =
                SmallRules.checkPoints("sum", points("s-first", "10", first) + points("s-second", "5.5", second));

        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(CountedTwice.CODE);
        assertThat(found.get(0).finding().rule()).isEqualTo("s-second");
        assertThat(found.get(0).finding().explanation().text().zh())
                .contains("维度“技能竞赛”累加，同一项事实既符合这一条（5.5 分）又符合“s-first”（10 分，city/small/2-more.drl:");
        assertThat(found.get(0).example().profile().toString()).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Competition( rank <= 3 ) | Competition( rank >= 4, rank <= 6 )",
                // an addition
                "Patent( granted == true ) | Patent( granted == true, kind == PatentKind.INVENTION )",
                // two things about one fact
                "Achievement( level >= Level.PROVINCIAL ) | Achievement( grade <= 2 )",
                "Competition( rank <= 3 ) | ApprenticeCompetition( rank <= 6 )",
                "Person( age <= 30 ) | Employment( yearsInTradeInCity >= 5 )"
            })
    void pointsThatAreAddedAsMeantAreLeftAlone(String first, String second) {
        assertThat(SmallRules.checkPoints("sum", points("s-first", "10", first) + points("s-second", "5", second)))
                .isEmpty();
    }

    @Test
    void whereOnlyTheHighestCountsNothingIsCountedTwice() {
        assertThat(SmallRules.checkPoints(
                        "highest",
                        points("s-first", "10", "Competition( rank <= 3 )")
                                + points("s-second", "5", "Competition( rank <= 6 )")))
                .isEmpty();
    }
}
