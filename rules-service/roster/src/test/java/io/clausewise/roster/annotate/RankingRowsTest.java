package io.clausewise.roster.annotate;

import static io.clausewise.ranking.Placement.OVER_QUOTA;
import static io.clausewise.ranking.Placement.RESERVE;
import static io.clausewise.ranking.Placement.SELECTED;
import static io.clausewise.ranking.Placement.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingRowsTest {

    @Test
    void theLineStandsBelowTheLastWhoIsSelected() throws Exception {
        assertThat(rows(0, SELECTED, SELECTED, RESERVE))
                .containsExactly("11 1", "12 2", "13 SELECTED", "14 3", "end 15");
    }

    @Test
    void whoIsOverTheUnitsQuotaMayStandAboveTheLine() throws Exception {
        assertThat(rows(0, SELECTED, OVER_QUOTA, SELECTED, OVER_QUOTA))
                .containsExactly("11 1", "12 2", "13 3", "14 SELECTED", "15 4", "end 16");
    }

    @Test
    void aSecondLineEndsThoseOnWhomPeopleDecide() throws Exception {
        assertThat(rows(0, SELECTED, UNDECIDED, UNDECIDED, RESERVE))
                .containsExactly("11 1", "12 SELECTED", "13 2", "14 3", "15 UNDECIDED", "16 4", "end 17");
        assertThat(rows(0, UNDECIDED, SELECTED, RESERVE))
                .containsExactly("11 1", "12 2", "13 SELECTED", "14 3", "end 15");
    }

    @Test
    void whereNobodyStandsBelowThereIsNoLine() throws Exception {
        assertThat(rows(0, SELECTED, SELECTED)).containsExactly("11 1", "12 2", "end 13");
        assertThat(rows(0, RESERVE, RESERVE)).containsExactly("11 1", "12 2", "end 13");
        assertThat(rows(0)).containsExactly("end 11");
    }

    @Test
    void thoseApartStandBelowUnderAHeadingOfTheirOwn() throws Exception {
        assertThat(rows(2, SELECTED)).containsExactly("11 1", "heading 14", "15 apart", "16 apart", "end 17");
    }

    /** What stands in which row, the heading being row 10. */
    private static List<String> rows(int apart, Placement... placements) throws Exception {
        List<RankedCandidate> ranked = IntStream.range(0, placements.length)
                .mapToObj(i -> new RankedCandidate(
                        i, "", i + 1, i + 1, 1, BigDecimal.ONE, placements[i], true, null, null, List.of(), List.of()))
                .toList();
        List<ApartCandidate> others = IntStream.range(0, apart)
                .mapToObj(i -> new ApartCandidate(
                        i, "", Outcome.UNDETERMINED, BigDecimal.ZERO, BigDecimal.ONE, 1, true, null, List.of()))
                .toList();
        RankingRows rows = new RankingRows(ranked, others, 10);
        List<String> told = new ArrayList<>();
        rows.ranked((row, one) -> told.add(row + " " + one.rank()), (row, above) -> told.add(row + " " + above));
        if (rows.apartHeading() > 0) {
            told.add("heading " + rows.apartHeading());
        }
        rows.apart((row, one) -> told.add(row + " apart"));
        told.add("end " + rows.end());
        return told;
    }
}
