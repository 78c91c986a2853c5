package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Text;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.RankingReason;
import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankWordsTest {
    private static final RankingReason WITHIN = reason("within-quota", "第 3 名，在总名额 30 之内", "rank 3");
    private static final RankingReason FULL = reason("total-full", "总名额 30 已占满", "all 30 are taken");
    private static final RankingReason ADVICE = reason("over-advised-quota", "提示：鹿城区原则上 4 人", "note: 4");

    @Test
    void pointsAreANumberOrHowFarTheyAreOpen() {
        assertThat(RankWords.points(new BigDecimal("42.50"), new BigDecimal("42.5"))
                        .zh())
                .isEqualTo("42.50");
        assertThat(RankWords.points(BigDecimal.valueOf(40), BigDecimal.valueOf(55)))
                .isEqualTo(new Text("40 至 55", "40 to 55"));
    }

    @Test
    void whoIsWithinTheQuotaIsNotToldSoTwice() {
        assertThat(RankWords.state(ranked(Placement.SELECTED, List.of(WITHIN), List.of())))
                .isEqualTo(new Text("入围", "selected"));
        assertThat(RankWords.reasons(ranked(Placement.SELECTED, List.of(WITHIN), List.of()))
                        .zh())
                .isEqualTo("第 3 名，在总名额 30 之内");
    }

    @Test
    void everyPlacementIsToldWithWhyAndWithWhatIsToBeKnown() {
        assertThat(RankWords.state(ranked(Placement.RESERVE, List.of(FULL), List.of(ADVICE))))
                .isEqualTo(new Text("候补：总名额 30 已占满；提示：鹿城区原则上 4 人", "reserve: all 30 are taken; note: 4"));
        assertThat(RankWords.state(ranked(Placement.SELECTED, List.of(WITHIN), List.of(ADVICE)))
                        .zh())
                .isEqualTo("入围；提示：鹿城区原则上 4 人");
        assertThat(RankWords.placement(Placement.OVER_QUOTA).zh()).isEqualTo("超额");
        assertThat(RankWords.placement(Placement.UNDECIDED).zh()).isEqualTo("并列待定");
    }

    @Test
    void whoIsApartIsToldTheBestRankAndWhetherItWouldDo() {
        ApartCandidate could = apart(true);

        assertThat(RankWords.bestRank(could)).isEqualTo(new Text("最好第 5 名", "rank 5 at best"));
        assertThat(RankWords.state(could).zh()).isEqualTo("待定，还可能入围：结论待定");
        assertThat(RankWords.reasons(could).zh()).isEqualTo("结论待定；最好第 5 名，还可能入围");
        assertThat(RankWords.state(apart(false)).en()).isEqualTo("apart, cannot be selected: undetermined");
    }

    @Test
    void whatDecidedBetweenEqualTotalsIsAReason() {
        RankedCandidate one = new RankedCandidate(
                0,
                "赵",
                3,
                3,
                1,
                BigDecimal.TEN,
                Placement.SELECTED,
                true,
                null,
                new Text("技能竞赛", "Competitions"),
                List.of(WITHIN),
                List.of());

        assertThat(RankWords.reasons(one))
                .isEqualTo(new Text(
                        "第 3 名，在总名额 30 之内；同分的人由“技能竞赛”分先后", "rank 3; told apart from equal totals by \"Competitions\""));
    }

    @Test
    void headingsSayWhosePointsTheyAreAndAreNoneOfACompetition() {
        assertThat(RankWords.headings(true)).containsExactly("得分（示意）", "得分名次", "入围情况");
        assertThat(RankWords.headings(false)).startsWith("得分");
    }

    private static RankedCandidate ranked(
            Placement placement, List<RankingReason> reasons, List<RankingReason> warnings) {
        return new RankedCandidate(0, "赵", 3, 3, 1, BigDecimal.TEN, placement, true, null, null, reasons, warnings);
    }

    private static ApartCandidate apart(boolean could) {
        return new ApartCandidate(
                0,
                "赵",
                Outcome.UNDETERMINED,
                BigDecimal.ONE,
                BigDecimal.TEN,
                5,
                could,
                null,
                List.of(
                        reason("outcome-open", "结论待定", "undetermined"),
                        reason("best-rank", "最好第 5 名，还可能入围", "rank 5 at best")));
    }

    private static RankingReason reason(String code, String zh, String en) {
        return new RankingReason(code, new Text(zh, en), null);
    }
}
