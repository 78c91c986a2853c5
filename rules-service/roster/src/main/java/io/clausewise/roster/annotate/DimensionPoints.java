package io.clausewise.roster.annotate;

import io.clausewise.roster.screening.RankWords;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each of a roster's people has in each dimension of the score that ranks: one short text a person, since ranks come last. */
final class DimensionPoints {
    private static final String BETWEEN = "|";

    private final List<String> people = new ArrayList<>();

    /** Takes people in the order of their numbers. */
    void add(@Nullable Score score) {
        StringBuilder points = new StringBuilder();
        if (score != null) {
            for (ScoreDimension dimension : score.dimensions()) {
                points.append(points.length() == 0 ? "" : BETWEEN)
                        .append(RankWords.points(dimension.min(), dimension.max())
                                .zh());
            }
        }
        people.add(points.toString());
    }

    /** In the order of the scorecard; empty where there is no score. */
    List<String> of(int number) {
        String points = people.get(number);
        return points.isEmpty() ? List.of() : List.of(points.split("\\|"));
    }
}
