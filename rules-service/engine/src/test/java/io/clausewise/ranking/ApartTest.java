package io.clausewise.ranking;

import static io.clausewise.ranking.ToyList.TOTAL;
import static io.clausewise.ranking.ToyList.UNITS;
import static io.clausewise.ranking.ToyList.apart;
import static io.clausewise.ranking.ToyList.placed;
import static io.clausewise.ranking.ToyList.ranked;
import static io.clausewise.ranking.ToyList.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.RecommenderType;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Outcome;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People who may yet be ranked, and what that means for those who are. */
class ApartTest {
    private static final String ID = "33030019800101018X";

    @Test
    void whoeverIsUndeterminedStandsApartWithTheBestRankThereCanBe() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40),
                    Entrant.of("乙", 60, 20),
                    Entrant.of("丙", 60, 30).undetermined());

            ApartCandidate apart = apart(ranking, "丙");
            assertThat(placed(ranking)).containsExactly("甲 1 SELECTED", "乙 2 SELECTED");
            assertThat(apart.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(apart.bestRank()).isEqualTo(2);
            assertThat(apart.couldBeSelected()).isTrue();
            assertThat(apart.reasons()).hasSize(2);
            says(apart.reasons().get(0), "outcome-open", "结论待定", "the outcome is undetermined");
            says(
                    apart.reasons().get(1),
                    "best-rank",
                    "最好第 2 名，还可能入围",
                    "rank 2 at best, which may be within the places");
        }
    }

    @Test
    void whoeverHasAnOpenScoreStandsApartAndCountsAtBestWithAllOfIt() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 100, 61), Entrant.of("乙", 99, 61), Entrant.of("丙", 98, 61), Entrant.open("丁", 58));

            ApartCandidate apart = apart(ranking, "丁");
            assertThat(apart.min()).isEqualByComparingTo("58");
            assertThat(apart.max()).isEqualByComparingTo("158");
            assertThat(apart.bestRank()).isEqualTo(4);
            assertThat(apart.couldBeSelected()).isFalse();
            says(apart.reasons().get(0), "score-open", "得分未定：58 至 158", "the score is open: 58 to 158");
            says(
                    apart.reasons().get(1),
                    "best-rank",
                    "最好第 4 名，不可能入围",
                    "rank 4 at best, which is not within the places");
        }
    }

    @Test
    void ofRowsWithTheSameIdNumberNoneIsRanked() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).id(ID),
                    Entrant.of("甲", 60, 30).id(ID),
                    Entrant.of("乙", 60, 20).id("33030019800101026X"));

            assertThat(placed(ranking)).containsExactly("乙 1 SELECTED");
            assertThat(ranking.apart()).extracting(ApartCandidate::number).containsExactly(0, 1);
            for (ApartCandidate one : ranking.apart()) {
                says(
                        one.reasons().get(0),
                        "id-twice",
                        "2 行的身份证号相同，不能确定以哪一行为准",
                        "2 rows have this ID number, and which of them counts is not certain");
            }
        }
    }

    @Test
    void aSmallXIsTheSameIdNumber() {
        try (ToyList list = ToyList.of()) {
            Ranker ranker = new Ranker(
                    list.toy().program(),
                    list.toy().program().scorecards().get(0),
                    list.toy().vocabulary(),
                    false);
            Profile large = list.toy().read(Entrant.of("甲", 60, 40).id(ID).json());
            ranker.add(0, large, list.toy().verdict(large));
            ranker.add(1, withSmallX(large), list.toy().verdict(large));

            assertThat(ranker.rank().apart()).hasSize(2);
        }
    }

    private static Profile withSmallX(Profile profile) {
        PersonSection person = Objects.requireNonNull(profile.person());
        String id = Objects.requireNonNull(person.idNumber()).replace('X', 'x');
        return new Profile(
                null,
                profile.incomplete(),
                new PersonSection(person.name(), id, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                profile.digest());
    }

    @Test
    void ofTwoRowsOfOneIdNumberNoneCountsAlsoWhereOneIsIneligible() {
        try (ToyList list = ToyList.of()) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).id(ID),
                    Entrant.of("甲", 60, 30).id(ID).ineligible());

            assertThat(ranking.ranked()).isEmpty();
            assertThat(apart(ranking, "甲").reasons())
                    .extracting(RankingReason::code)
                    .contains("id-twice");
            assertThat(ranking.ineligible()).isEqualTo(1);
        }
    }

    @Test
    void alsoALaterTieBreakDecidesTheBestRankAgainstSomebodyWhoIsAlone() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).preferred(true),
                    Entrant.of("乙", 50, 50).undetermined(),
                    Entrant.of("丙", 60, 40).preferred(null).undetermined(),
                    Entrant.of("丁", 60, 40).preferred(false).undetermined(),
                    Entrant.of("戊", 70, 30).undetermined());

            assertThat(apart(ranking, "乙").bestRank()).isEqualTo(1);
            assertThat(apart(ranking, "丙").bestRank()).isEqualTo(1);
            assertThat(apart(ranking, "丁").bestRank()).isEqualTo(2);
            assertThat(apart(ranking, "戊").bestRank()).isEqualTo(2);
            assertThat(ranked(ranking, "甲").worstRank()).isEqualTo(2);
        }
    }

    @Test
    void whoeverIsSelectedIsSecureOnlyWhileAPlaceIsLeftWithAllApartInFront() {
        try (ToyList list = ToyList.of(TOTAL)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40),
                    Entrant.of("乙", 60, 30),
                    Entrant.of("丙", 60, 20),
                    Entrant.of("丁", 60, 30).undetermined());

            RankedCandidate second = ranked(ranking, "乙");
            RankedCandidate third = ranked(ranking, "丙");
            assertThat(second.secure()).isTrue();
            assertThat(second.worstRank()).isEqualTo(2);
            assertThat(third.secure()).isFalse();
            assertThat(third.worstRank()).isEqualTo(4);
            assertThat(third.placement()).isEqualTo(Placement.SELECTED);
            says(
                    third.reasons().get(1),
                    "may-change",
                    "另有待定的人可能排到前面或并列（至多 1 人），届时可能不在名额之内",
                    "people apart may still come in front or level (1 at most) and take the place");
        }
    }

    @Test
    void somebodyApartWhoComesLevelCanTakeASharedPlace() {
        try (ToyList list = ToyList.of(TOTAL.replace("at-most: 3", "at-most: 1"))) {
            Ranking ranking =
                    list.rank(Entrant.of("甲", 60, 40), Entrant.of("乙", 60, 40).undetermined());

            assertThat(ranked(ranking, "甲").worstRank()).isEqualTo(1);
            assertThat(ranked(ranking, "甲").secure()).isFalse();
            assertThat(apart(ranking, "乙").couldBeSelected()).isTrue();
        }
    }

    @Test
    void peopleApartOfAUnitThatIsFullTakeNoPlaceOfOthers() {
        try (ToyList list = ToyList.of(TOTAL.replace("at-most: 3", "at-most: 2"), UNITS)) {
            Ranking ranking = list.rank(
                    Entrant.of("甲", 60, 40).from("瑞安市"),
                    Entrant.of("乙", 60, 20).from("某公司", RecommenderType.EMPLOYER),
                    Entrant.of("丙", 60, 30).from("瑞安市").undetermined());

            assertThat(apart(ranking, "丙").bestRank()).isEqualTo(2);
            assertThat(apart(ranking, "丙").couldBeSelected()).isFalse();
            assertThat(ranked(ranking, "乙").secure()).isTrue();
            assertThat(ranked(ranking, "乙").worstRank()).isEqualTo(3);
        }
    }
}
