package io.clausewise.ranking;

import static io.clausewise.ranking.ToyList.TOTAL;
import static io.clausewise.ranking.ToyList.UNITS;
import static io.clausewise.ranking.ToyList.placed;
import static io.clausewise.ranking.ToyList.ranked;
import static io.clausewise.ranking.ToyList.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.RecommenderType;
import org.junit.jupiter.api.Test;

/** Who is within the quotas that bind, and what is said of it. */
class PlacementTest {
    private static final String ONE_PLACE = TOTAL.replace("at-most: 3", "at-most: 1");

    @Test
    void whoeverIsWithinThePlacesIsSelectedAndTheNextIsInReserve() {
        try (ToyList list = ToyList.of(ONE_PLACE)) {
            Ranking ranking = list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 RESERVE");
            says(
                    ranked(ranking, "甲").reasons().get(0),
                    "within-quota",
                    "第 1 名，在总名额 1 之内",
                    "rank 1, within the 1 places");
            says(
                    ranked(ranking, "乙").reasons().get(0),
                    "total-full",
                    "总名额 1 已由排在前面的人占满",
                    "all 1 places are taken by people in front");
            assertThat(ranked(ranking, "乙").reasons().get(0).citation()).isEqualTo("二");
        }
    }

    @Test
    void withoutAnyQuotaEverybodyIsSelected() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            assertThat(ranking.ranked()).allMatch(RankedCandidate::secure);
            says(ranked(ranking, "乙").reasons().get(0), "no-total", "第 2 名，没有须执行的总名额", "rank 2; no total is binding");
            assertThat(ranking.quotas()).isEmpty();
            assertThat(ranking.line()).isEmpty();
        }
    }

    @Test
    void whoeverIsBeyondTheUnitsNumberIsOverItAlthoughPlacesAreLeft() {
        try (ToyList list = ToyList.of(TOTAL, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"),
                    Entrant.of("乙", 60, 30).from("温州瑞安市人社局"),
                    Entrant.of("丙", 60, 20).from("某局", RecommenderType.DEPARTMENT));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 OVER_QUOTA", "丙 3 SELECTED");
            says(
                    ranked(ranking, "乙").reasons().get(0),
                    "unit-full",
                    "推荐单位“瑞安市”名额 1，本单位排在前面的已有 1 人",
                    "recommending unit \"瑞安市\" has 1 place, and 1 of its people are in front");
        }
    }

    @Test
    void bothLimitsHoldSoWithinTheUnitsNumberIsNotYetSelected() {
        try (ToyList list = ToyList.of(ONE_PLACE, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"),
                    Entrant.of("乙", 60, 30).from("某局", RecommenderType.DEPARTMENT),
                    Entrant.of("丙", 60, 20).from("瑞安市"));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 RESERVE", "丙 3 OVER_QUOTA");
            assertThat(ranked(ranking, "丙").reasons())
                    .extracting(RankingReason::code)
                    .containsExactly("unit-full", "total-full");
        }
    }

    @Test
    void aTieAcrossTheTotalIsForPeopleToDecide() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40),
                    Entrant.of("乙", 60, 40),
                    Entrant.of("丙", 60, 30),
                    Entrant.of("丁", 60, 30),
                    Entrant.of("戊", 60, 20));

            assertThat(placed(ranking))
                    .containsExactly("乙 1 SELECTED", "甲 1 SELECTED", "丁 3 UNDECIDED", "丙 3 UNDECIDED", "戊 5 RESERVE");
            says(
                    ranked(ranking, "丙").reasons().get(0),
                    "tie-across-total",
                    "并列的人多于剩下的名额（总名额只余 1），须由人决定",
                    "more people share the rank than places are left (1 of all): people decide");
        }
    }

    @Test
    void aTieAcrossAUnitsNumberIsForPeopleToDecideAndLeavesOthersOfTheRankAlone() {
        try (ToyList list = ToyList.of(TOTAL, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"),
                    Entrant.of("乙", 60, 40).from("瑞安市"),
                    Entrant.of("丙", 60, 40).from("某公司", RecommenderType.EMPLOYER));

            assertThat(placed(ranking)).containsExactlyInAnyOrder("甲 1 UNDECIDED", "乙 1 UNDECIDED", "丙 1 SELECTED");
            says(
                    ranked(ranking, "甲").reasons().get(0),
                    "tie-across-unit",
                    "并列的人多于推荐单位“瑞安市”剩下的名额（只余 1），须由人决定",
                    "more people share the rank than places are left to recommending unit \"瑞安市\" (1): people decide");
        }
    }

    @Test
    void whoeverIsRecommendedByNobodyKnowsWhomIsForPeopleToDecideUnlessTheTotalIsFull() {
        try (ToyList list = ToyList.of(TOTAL, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40),
                    Entrant.of("乙", 60, 30).from("某局"),
                    Entrant.of("丙", 60, 20).from("甲公司", RecommenderType.SELF),
                    Entrant.of("丁", 60, 19).from("乙公司", RecommenderType.SELF),
                    Entrant.of("戊", 60, 18).from("丙公司", RecommenderType.SELF),
                    Entrant.of("己", 60, 17));

            assertThat(placed(ranking))
                    .containsExactly(
                            "甲 1 UNDECIDED",
                            "乙 2 UNDECIDED",
                            "丙 3 SELECTED",
                            "丁 4 UNDECIDED",
                            "戊 5 UNDECIDED",
                            "己 6 RESERVE");
            says(
                    ranked(ranking, "甲").reasons().get(0),
                    "unit-limit-not-known",
                    "没有写明推荐单位，不能核对单位名额",
                    "the recommending unit is not said: its quota cannot be checked");
            says(
                    ranked(ranking, "乙").reasons().get(0),
                    "unit-limit-not-known",
                    "推荐单位“某局”属于哪一类没有写明或各行不一致，不能核对单位名额",
                    "of what kind recommending unit \"某局\" is, is not said or not agreed upon: its quota cannot be checked");
            says(
                    ranked(ranking, "丁").reasons().get(0),
                    "others-not-known",
                    "排在前面的人有推荐单位不明的，本人是否在名额之内不能确定",
                    "of people in front the recommending unit is not known, and so whether a place is left");
        }
    }

    @Test
    void aUnitWhoseKindIsNotSaidTakesNoPlaceOfAnotherUnit() {
        try (ToyList list = ToyList.of(TOTAL, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("某局"), Entrant.of("乙", 60, 30).from("瑞安市"));

            assertThat(placed(ranking)).containsExactly("甲 1 UNDECIDED", "乙 2 SELECTED");
        }
    }

    @Test
    void somebodyOfAnyUnitMayTakeTheLastPlaceOfAUnit() {
        try (ToyList list = ToyList.of(TOTAL, UNITS)) {
            Ranking ranking =
                    list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30).from("瑞安市"));

            assertThat(placed(ranking)).containsExactly("甲 1 UNDECIDED", "乙 2 UNDECIDED");
        }
    }

    @Test
    void aNumberForEachUnitHoldsWhereTheNumberForItsKindIsNotKnown() {
        String each = ToyList.quota("each", "每单位", "Each unit", "per: unit, at-most: 1");
        try (ToyList list = ToyList.of(UNITS, each)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("某局"), Entrant.of("乙", 60, 30).from("某局"));

            assertThat(placed(ranking)).containsExactly("甲 1 UNDECIDED", "乙 2 OVER_QUOTA");
        }
    }
}
