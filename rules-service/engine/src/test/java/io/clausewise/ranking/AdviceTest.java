package io.clausewise.ranking;

import static io.clausewise.ranking.ToyList.TOTAL;
import static io.clausewise.ranking.ToyList.UNITS;
import static io.clausewise.ranking.ToyList.placed;
import static io.clausewise.ranking.ToyList.quota;
import static io.clausewise.ranking.ToyList.ranked;
import static io.clausewise.ranking.ToyList.says;
import static io.clausewise.ranking.ToyList.soft;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.evaluate.Toy;
import io.clausewise.facts.RecommenderType;
import io.clausewise.profile.Profile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Quotas that only advise: they warn and take nobody's place, unless they are asked to bind. */
class AdviceTest {
    private static final String ONE = TOTAL.replace("at-most: 3", "at-most: 1");

    @Test
    void anAdvisoryNumberOfAUnitWarnsOnly() {
        try (ToyList list = ToyList.of(TOTAL, soft(UNITS))) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"), Entrant.of("乙", 60, 30).from("瑞安市"));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            assertThat(ranked(ranking, "甲").warnings()).isEmpty();
            says(
                    ranked(ranking, "乙").warnings().get(0),
                    "over-advised-quota",
                    "提示：推荐单位“瑞安市”原则上 1 人，排在前面的已有 1 人",
                    "note: recommending unit \"瑞安市\": 1 in principle, and 1 are in front");
            assertThat(ranked(ranking, "乙").warnings().get(0).citation()).isEqualTo("二");
        }
    }

    @Test
    void aTieAcrossAnAdvisoryNumberIsSaidOfAllOfIt() {
        try (ToyList list = ToyList.of(soft(UNITS))) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("某局", RecommenderType.DEPARTMENT),
                    Entrant.of("乙", 60, 30).from("某局", RecommenderType.DEPARTMENT),
                    Entrant.of("丙", 60, 30).from("某局", RecommenderType.DEPARTMENT));

            for (String name : new String[] {"乙", "丙"}) {
                assertThat(ranked(ranking, name).warnings()).hasSize(1);
                says(
                        ranked(ranking, name).warnings().get(0),
                        "tie-across-advised-quota",
                        "提示：推荐单位“某局”原则上 2 人，排在前面的已有 1 人，并列的人多于余下的",
                        "note: recommending unit \"某局\": 2 in principle, 1 are in front, and more share the rank than are left");
            }
        }
    }

    @Test
    void anAdvisoryTotalWarnsOnly() {
        try (ToyList list = ToyList.of(soft(ONE))) {
            Ranking ranking = list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            says(
                    ranked(ranking, "乙").warnings().get(0),
                    "over-advised-quota",
                    "提示：“总名额”原则上 1 人，排在前面的已有 1 人",
                    "note: \"Places\": 1 in principle, and 1 are in front");
        }
    }

    @Test
    void aYearsNumberIsHeldAgainstTheListAlone() {
        String year = quota("year", "每年名额", "Places in a year", "per: year, at-most: 1");
        try (ToyList binding = ToyList.of(year);
                ToyList advising = ToyList.of(soft(year))) {
            Entrant[] two = {Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30)};

            assertThat(placed(binding.rank(two))).containsExactly("甲 1 SELECTED", "乙 2 RESERVE");
            assertThat(placed(advising.rank(two))).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            assertThat(ranked(advising.rank(two), "乙").warnings()).hasSize(1);
        }
    }

    @Test
    void strictlyTakenAdvisoryNumbersBind() {
        try (ToyList list = ToyList.of(soft(TOTAL), soft(UNITS))) {
            Ranking ranking = list.strictly(
                    Entrant.of("甲", 60, 40).from("瑞安市"), Entrant.of("乙", 60, 30).from("瑞安市"));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 OVER_QUOTA");
            assertThat(ranking.strict()).isTrue();
            assertThat(ranking.ranked()).allMatch(one -> one.warnings().isEmpty());
            assertThat(ranking.quotas()).allMatch(QuotaCount::binding);
        }
    }

    @Test
    void whereTheUnitIsNotKnownItsAdvisoryNumberIsNotCompared() {
        try (ToyList list = ToyList.of(soft(UNITS))) {
            Ranking ranking =
                    list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30).from("某局"));

            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            says(
                    ranked(ranking, "甲").warnings().get(0),
                    "unit-limit-not-known",
                    "提示：没有写明推荐单位，不能核对单位名额",
                    "note: the recommending unit is not said: its quota cannot be checked");
            assertThat(ranked(ranking, "乙").warnings()).hasSize(1);
        }
    }

    @Test
    void aGradesNumberCountsThoseWhoHaveItAndBindsNobody() {
        String card = """
                dimensions:
                  - {name: {zh: 业绩, en: Merit}, cap: 100, combine: mean}
                bands:
                  - {grade: EXCELLENT, at-least: 90}
                  - {grade: PASS, at-least: 0}
                """;
        String quotas = "quotas:\n" + quota("fine", "优秀名额", "Excellent", "per: year, at-most: 1, grade: EXCELLENT");
        try (Toy toy = Toy.scored(Map.of("card", card), quotas, Map.of(), Map.of())) {
            Ranker ranker = new Ranker(toy.program(), toy.program().scorecards().get(0), toy.vocabulary(), true);
            int[] marks = {95, 93, 80};
            for (int i = 0; i < marks.length; i++) {
                Profile profile = toy.read("""
                        {"trainee": {"monthsTrained": 1}, "marks": [{"scorecard": "card", "dimension": "业绩", "mark": %d}]}
                        """.formatted(marks[i]));
                ranker.add(i, profile, toy.verdict(profile));
            }
            Ranking ranking = ranker.rank();

            assertThat(ranking.ranked()).allMatch(one -> one.placement() == Placement.SELECTED);
            assertThat(ranking.ranked())
                    .extracting(one -> one.warnings().size())
                    .containsExactly(0, 1, 0);
            says(
                    ranking.ranked().get(1).warnings().get(0),
                    "over-advised-quota",
                    "提示：“优秀名额” 1 人，排在前面的已有 1 人",
                    "note: \"Excellent\": 1, and 1 are in front");
            assertThat(ranking.quotas()).hasSize(1);
            assertThat(ranking.quotas().get(0).ranked()).isEqualTo(2);
            assertThat(ranking.quotas().get(0).binding()).isFalse();
            assertThat(ranking.line()).isEmpty();
        }
    }
}
