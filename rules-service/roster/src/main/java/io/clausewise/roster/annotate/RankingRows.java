package io.clausewise.roster.annotate;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import java.io.IOException;
import java.util.List;

/** Which row of 排名 each person gets, the lines between them counted. */
final class RankingRows {
    /** As many as leave room for the rest of the sheet. */
    private static final int MOST = Links.MOST_ROWS / 2 - 10_000;

    private final int heading;
    private final List<RankedCandidate> ranked;
    private final List<ApartCandidate> apart;
    private final int selectedEnd;
    private final int undecidedEnd;

    /** @param heading row of the heading, from 1 */
    RankingRows(List<RankedCandidate> ranked, List<ApartCandidate> apart, int heading) {
        this.heading = heading;
        this.ranked = ranked.subList(0, Math.min(ranked.size(), MOST));
        this.apart = apart.subList(0, Math.min(apart.size(), MOST));
        this.selectedEnd = end(Placement.SELECTED);
        int undecided = end(Placement.UNDECIDED);
        this.undecidedEnd = undecided > selectedEnd ? undecided : 0;
    }

    /** How many stand down to the last one of a placement; 0 where nobody stands below, or nobody is so placed. */
    private int end(Placement placement) {
        for (int last = ranked.size(); last > 0; last--) {
            if (ranked.get(last - 1).placement() == placement) {
                return last < ranked.size() ? last : 0;
            }
        }
        return 0;
    }

    interface Each<T> {
        void row(int row, T one) throws IOException;
    }

    int heading() {
        return heading;
    }

    /** @param line told below the last who is selected, and below the last on whom people decide */
    void ranked(Each<RankedCandidate> each, Each<Placement> line) throws IOException {
        int row = heading;
        for (int i = 0; i < ranked.size(); i++) {
            each.row(++row, ranked.get(i));
            if (i + 1 == selectedEnd) {
                line.row(++row, Placement.SELECTED);
            }
            if (i + 1 == undecidedEnd) {
                line.row(++row, Placement.UNDECIDED);
            }
        }
    }

    private int rankedEnd() {
        return heading + ranked.size() + (selectedEnd > 0 ? 1 : 0) + (undecidedEnd > 0 ? 1 : 0);
    }

    /** Row of the second heading; 0 where nobody stands apart. */
    int apartHeading() {
        return apart.isEmpty() ? 0 : rankedEnd() + 3;
    }

    void apart(Each<ApartCandidate> each) throws IOException {
        int row = apartHeading();
        for (ApartCandidate one : apart) {
            each.row(++row, one);
        }
    }

    /** The first row behind everybody. */
    int end() {
        return apart.isEmpty() ? rankedEnd() + 1 : apartHeading() + apart.size() + 1;
    }
}
