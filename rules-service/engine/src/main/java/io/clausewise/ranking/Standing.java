package io.clausewise.ranking;

import io.clausewise.score.PointRange;
import java.util.Comparator;
import java.util.List;

/**
 * What decides somebody's place, as far as it is known.
 *
 * @param values of each {@link Criterion}: the total, then the tie-breaks; the more the better
 */
record Standing(List<PointRange> values) {
    /** By all that is possible. */
    static final Comparator<Standing> MOST_FIRST = Standing::byMost;

    Standing {
        values = List.copyOf(values);
    }

    PointRange total() {
        return values.get(0);
    }

    private static int byMost(Standing one, Standing other) {
        for (int i = 0; i < one.values.size(); i++) {
            int compared = other.values.get(i).max().compareTo(one.values.get(i).max());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
