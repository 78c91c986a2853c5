package io.clausewise.ranking;

import static io.clausewise.ranking.ToyList.apart;
import static io.clausewise.ranking.ToyList.ranked;
import static io.clausewise.ranking.ToyList.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clausewise.evaluate.Toy;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes before whom, and by what. */
class RankOrderTest {
    private static String ranks(Ranking ranking) {
        StringBuilder ranks = new StringBuilder();
        ranking.ranked().forEach(one -> ranks.append(one.name()).append(one.rank()));
        return ranks.toString();
    }

    @Test
    void peopleOfTheSameTotalShareARankAndTheNextOneCountsThemAll() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("丁", 10, 10), Entrant.of("乙", 60, 30), Entrant.of("甲", 60, 40), Entrant.of("丙", 60, 30));

            assertThat(ranks(ranking)).isEqualTo("甲1丙2乙2丁4");
            assertThat(ranking.ranked()).extracting(RankedCandidate::sharing).containsExactly(1, 2, 2, 1);
            assertThat(ranking.ranked()).extracting(RankedCandidate::number).containsExactly(2, 3, 1, 0);
            says(ranked(ranking, "乙").reasons().get(1), "shared-rank", "2 人并列第 2 名", "2 people share rank 2");
        }
    }

    @Test
    void amongEqualTotalsTheScorecardsTieBreakDecidesThenThePreference() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 50, 40),
                    Entrant.of("乙", 60, 30).preferred(true),
                    Entrant.of("丙", 60, 30),
                    Entrant.of("丁", 70, 10).preferred(true));

            assertThat(ranks(ranking)).isEqualTo("甲1乙2丙3丁4");
        }
    }

    @Test
    void itIsSaidWhichTieBreakDecidedLast() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 50, 40),
                    Entrant.of("乙", 60, 30).preferred(true),
                    Entrant.of("丙", 60, 30),
                    Entrant.of("丁", 70, 10));

            assertThat(ranked(ranking, "甲").decidedBy()).isEqualTo(new Text("技能", "Skill"));
            assertThat(ranked(ranking, "乙").decidedBy()).isEqualTo(new Text("条款", "Clause"));
            assertThat(ranked(ranking, "丙").decidedBy()).isEqualTo(new Text("条款", "Clause"));
            assertThat(ranked(ranking, "丁").decidedBy()).isNull();
        }
    }

    @Test
    void aTieBreakThatIsNotKnownOfOneTellsNobodyOfTheTieApart() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 30).preferred(true),
                    Entrant.of("乙", 60, 30).preferred(null),
                    Entrant.of("丙", 60, 30).preferred(false));

            assertThat(ranks(ranking)).isEqualTo("丙1乙1甲1");
            for (RankedCandidate one : ranking.ranked()) {
                assertThat(one.decidedBy()).isNull();
                says(
                        one.reasons().get(2),
                        "tie-break-not-known",
                        "“条款”不是人人已知，不能据此区分并列",
                        "\"Clause\" is not known of each and tells nobody of this rank apart");
            }
        }
    }

    @Test
    void whatIsNotKnownMattersOnlyInATie() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 31).preferred(null),
                    Entrant.of("乙", 60, 30).preferred(null),
                    Entrant.of("丙", 50, 40));

            assertThat(ranks(ranking)).isEqualTo("甲1丙2乙3");
            assertThat(ranking.ranked()).noneMatch(one -> one.reasons().stream()
                    .anyMatch(reason -> reason.code().equals("tie-break-not-known")));
        }
    }

    @Test
    void peopleCanBeRankedByAnotherOfTheScorecards() {
        try (ToyList list = ToyList.of()) {
            Entrant none = Entrant.of("甲", 60, 30).patents(0);
            Entrant one = Entrant.of("乙", 10, 10).patents(1);
            Entrant unknown = Entrant.of("丙", 90, 90);

            Ranking ranking = list.rank("second", false, none, one, unknown);

            assertThat(ranks(ranking)).isEqualTo("乙1甲2");
            assertThat(ranking.scorecard().id()).isEqualTo("second");
            assertThat(ranked(ranking, "乙").total()).isEqualByComparingTo("5");
            assertThat(apart(ranking, "丙").max()).isEqualByComparingTo("5");
        }
    }

    @Test
    void theScorecardMustBeTheProgrammes() {
        try (ToyList list = ToyList.of();
                Toy other = Toy.scored(
                        Map.of("other", "dimensions:\n  - {name: {zh: 业绩, en: Merit}, cap: 9, combine: mean}\n"),
                        "",
                        Map.of(),
                        Map.of())) {
            Program program = list.toy().program();

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Ranker(program, other.program().scorecards().get(0), other.vocabulary(), false))
                    .withMessage("toy has no scorecard other");
        }
    }

    @Test
    void nobodyAtAllIsARankingToo() {
        try (ToyList list = ToyList.of(ToyList.TOTAL)) {
            Ranking ranking = list.rank();

            assertThat(ranking.people()).isZero();
            assertThat(ranking.line())
                    .containsExactly(
                            new Text("总名额 3：0 人参加排名，入围 0 人；余 3 个名额", "Places 3: 0 ranked, 0 selected; 3 places left"));
        }
    }

    @Test
    void whoeverIsNotEligibleIsOnlyCounted() {
        try (ToyList list = ToyList.of(ToyList.TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 90, 90).ineligible(),
                    Entrant.of("乙", 60, 30),
                    Entrant.open("丙", 60).ineligible());

            assertThat(ranks(ranking)).isEqualTo("乙1");
            assertThat(ranking.apart()).isEmpty();
            assertThat(ranking.ineligible()).isEqualTo(2);
            assertThat(ranking.people()).isEqualTo(3);
        }
    }
}
