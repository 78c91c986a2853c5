package io.clausewise.ranking;

import static io.clausewise.ranking.ToyList.TOTAL;
import static io.clausewise.ranking.ToyList.UNITS;
import static io.clausewise.ranking.ToyList.quota;
import static io.clausewise.ranking.ToyList.soft;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.RecommenderType;
import io.clausewise.message.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line in sentences, and the quotas in numbers. */
class LineTest {
    private static final String TWO = TOTAL.replace("at-most: 3", "at-most: 2");

    @Test
    void theLineSaysWhoIsLastWithinAndFirstBehind() {
        try (ToyList list = ToyList.of(TWO)) {
            Ranking ranking = list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30), Entrant.of("丙", 60, 20));

            assertThat(ranking.line())
                    .containsExactly(
                            new Text(
                                    "总名额 2：3 人参加排名，入围 2 人，最后是第 2 名（90 分）；候补 1 人，最前是第 3 名（80 分）",
                                    "Places 2: 3 ranked, 2 selected, the last at rank 2 (90 points); 1 in reserve, the first at rank 3 (80 points)"));
        }
    }

    @Test
    void aTieAcrossTheLineIsReportedAndNotBroken() {
        try (ToyList list = ToyList.of(TWO)) {
            Ranking ranking = list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 30), Entrant.of("丙", 60, 30));

            assertThat(ranking.line())
                    .containsExactly(
                            new Text(
                                    "总名额 2：3 人参加排名，入围 1 人，最后是第 1 名（100 分）；并列待定 2 人",
                                    "Places 2: 3 ranked, 1 selected, the last at rank 1 (100 points); 2 for people to decide"),
                            new Text(
                                    "第 2 名（90 分），2 人：并列的人多于剩下的名额（总名额只余 1），须由人决定",
                                    "rank 2 (90 points), 2 people: more people share the rank than places are left (1 of all): people decide"));
        }
    }

    @Test
    void aTieAcrossTheLinesOfTwoUnitsIsSaidOfEach() {
        String units = quota(
                "unit",
                "单位名额",
                "Places of a unit",
                "per: unit, limits: [{unit: 瑞安市, at-most: 1}, {recommender-types: [DEPARTMENT], at-most: 1}]");
        try (ToyList list = ToyList.of(units)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"),
                    Entrant.of("乙", 60, 40).from("某局", RecommenderType.DEPARTMENT),
                    Entrant.of("丙", 60, 40).from("瑞安市"),
                    Entrant.of("丁", 60, 40).from("某局", RecommenderType.DEPARTMENT));

            assertThat(ranking.line())
                    .extracting(Text::zh)
                    .containsExactlyInAnyOrder(
                            "第 1 名（100 分），2 人：并列的人多于推荐单位“瑞安市”剩下的名额（只余 1），须由人决定",
                            "第 1 名（100 分），2 人：并列的人多于推荐单位“某局”剩下的名额（只余 1），须由人决定");
        }
    }

    @Test
    void thoseOverTheirUnitsNumberAndThePlacesLeftAreCounted() {
        try (ToyList list = ToyList.of(TWO, UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"), Entrant.of("乙", 60, 30).from("瑞安市"));

            assertThat(ranking.line())
                    .containsExactly(
                            new Text(
                                    "总名额 2：2 人参加排名，入围 1 人，最后是第 1 名（100 分）；超额 1 人；余 1 个名额",
                                    "Places 2: 2 ranked, 1 selected, the last at rank 1 (100 points); 1 over their unit's quota; 1 places left"));
        }
    }

    @Test
    void itIsSaidThatTheUnitsNumbersAddUpToMoreThanThePlaces() {
        String units = quota("unit", "单位名额", "Places of a unit", "per: unit, limits: [{unit: 瑞安市, at-most: 3}]");
        try (ToyList binding = ToyList.of(TWO, units);
                ToyList advising = ToyList.of(TWO, soft(units))) {
            assertThat(binding.rank().line().get(1))
                    .isEqualTo(
                            new Text(
                                    "单位名额合计 3，多于总名额 2，两者同时适用：单位名额之内也不一定入围",
                                    "Places of a unit: 3 together, more than the 2 places; both hold: within a unit's quota is not yet selected"));
            assertThat(advising.rank().line().get(1))
                    .isEqualTo(
                            new Text(
                                    "单位名额合计 3（原则性规定，只作提示），多于总名额 2，两者同时适用：单位名额之内也不一定入围",
                                    "Places of a unit: 3 together (in principle, a note only), more than the 2 places; both hold: within a unit's quota is not yet selected"));
        }
    }

    @Test
    void anAdvisoryTotalIsANoteOnly() {
        try (ToyList list = ToyList.of(soft(TWO))) {
            Entrant first = Entrant.of("甲", 60, 40);
            Entrant second = Entrant.of("乙", 60, 30);

            assertThat(list.rank(first, second).line())
                    .containsExactly(new Text(
                            "总名额 2（原则性规定，只作提示）：2 人参加排名，没有超过",
                            "Places 2 (in principle, a note only): 2 ranked, not exceeded"));
            assertThat(list.rank(first, second, Entrant.of("丙", 60, 20)).line())
                    .containsExactly(new Text(
                            "总名额 2（原则性规定，只作提示）：3 人参加排名，从第 3 名（80 分）起超过",
                            "Places 2 (in principle, a note only): 3 ranked, exceeded from rank 3 (80 points)"));
            assertThat(list.rank(first, second, Entrant.of("丙", 60, 30)).line())
                    .containsExactly(
                            new Text(
                                    "总名额 2（原则性规定，只作提示）：3 人参加排名，第 2 名（90 分）并列跨过此数",
                                    "Places 2 (in principle, a note only): 3 ranked, the tie at rank 2 (90 points) stands across it"));
        }
    }

    @Test
    void peopleApartAreCountedLast() {
        try (ToyList list = ToyList.of(TOTAL.replace("at-most: 3", "at-most: 1"))) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40),
                    Entrant.open("乙", 10),
                    Entrant.open("丙", 0).undetermined());

            assertThat(ranking.line().get(1))
                    .isEqualTo(new Text(
                            "另有 2 人待定，没有排名，其中 2 人还可能入围",
                            "2 more are apart and have no rank; 2 of them may still be selected"));
        }
    }

    @Test
    void quotasAreCountedInTheOrderOfTheNoticeWithARowForEachUnitItNames() {
        String units = quota(
                "unit",
                "单位名额",
                "Places of a unit",
                "per: unit, limits: [{unit: 温州市, at-most: 4}, {unit: 瑞安市, at-most: 1},"
                        + " {recommender-types: [DEPARTMENT], at-most: 2}, {recommender-types: [SELF], at-most: 1}]");
        try (ToyList list = ToyList.of(TOTAL, units)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("某局", RecommenderType.DEPARTMENT),
                    Entrant.of("乙", 60, 30).from("瑞安市"),
                    Entrant.of("丙", 60, 30).from("瑞安市"),
                    Entrant.of("丁", 60, 20).from("某公司", RecommenderType.EMPLOYER),
                    Entrant.open("戊", 60).from("瑞安市"));

            assertThat(rows(ranking))
                    .containsExactly(
                            "q-unit 温州市 至多 4：0 0 0",
                            "q-unit 瑞安市 至多 1：2 0 2",
                            "q-unit 某局 至多 2：1 1 0",
                            "q-total null 至多 3：4 2 2");
            assertThat(ranking.quotas()).allMatch(QuotaCount::binding);
        }
    }

    /** Ranked, selected and undecided people of each. */
    private static List<String> rows(Ranking ranking) {
        return ranking.quotas().stream()
                .map(row -> "%s %s 至多 %d：%d %d %d"
                        .formatted(
                                row.quota().id(),
                                row.unit(),
                                row.atMost(),
                                row.ranked(),
                                row.selected(),
                                row.undecided()))
                .toList();
    }
}
