package io.clausewise.roster.annotate;

import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of 排名: rank, who, points in all and in each dimension, placement, why, where the row is. */
final class RankingColumns {
    static final int UNIT = 2;
    static final int TOTAL = 3;
    private static final int FIRST_DIMENSION = 4;

    private final Scorecard scorecard;

    RankingColumns(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    int dimension(int place) {
        return FIRST_DIMENSION + place;
    }

    int dimensions() {
        return scorecard.dimensions().size();
    }

    int placement() {
        return FIRST_DIMENSION + dimensions();
    }

    int reasons() {
        return placement() + 1;
    }

    int warnings() {
        return placement() + 2;
    }

    int sheet() {
        return placement() + 3;
    }

    int row() {
        return placement() + 4;
    }

    int[] widths() {
        int[] widths = new int[row() + 1];
        Arrays.fill(widths, FIRST_DIMENSION, placement(), 14);
        widths[0] = 10;
        widths[1] = 11;
        widths[UNIT] = 18;
        widths[TOTAL] = 10;
        widths[placement()] = 14;
        widths[reasons()] = 36;
        widths[warnings()] = 32;
        widths[sheet()] = 11;
        widths[row()] = 6;
        return widths;
    }

    /** @param rank heading of the first column */
    List<String> headings(String rank) {
        List<String> headings = new ArrayList<>(List.of(rank, "姓名\nName", "推荐单位\nUnit", "得分\nScore"));
        for (Dimension dimension : scorecard.dimensions()) {
            headings.add(dimension.name().zh() + "\n" + dimension.name().en());
        }
        headings.addAll(List.of("入围情况\nPlacement", "原因\nWhy", "提示\nTo be known", "工作表\nSheet", "行\nRow"));
        return headings;
    }
}
