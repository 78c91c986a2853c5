package io.clausewise.evaluate;

import io.clausewise.notice.Dimension;
import io.clausewise.profile.Mark;
import io.clausewise.profile.Profile;
import io.clausewise.score.MarkMean;
import io.clausewise.score.PointRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dimension that experts mark, over a profile's marks. */
final class MarkedDimension {
    private static final String PATH = "/marks";

    private final List<@Nullable BigDecimal> marks = new ArrayList<>();
    private final List<@Nullable BigDecimal> possible = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Dimension dimension;
    private final boolean open;

    MarkedDimension(String scorecard, Dimension dimension, Profile profile) {
        this.dimension = dimension;
        List<Mark> given = given(profile);
        for (int i = 0; i < given.size(); i++) {
            Mark mark = given.get(i);
            String name = dimension.name().zh();
            boolean other = mark.scorecard() != null && !mark.scorecard().equals(scorecard)
                    || mark.dimension() != null && !mark.dimension().equals(name);
            if (!other) {
                add(mark, PATH + "/" + i);
            }
        }
        this.open = marks.isEmpty() || profile.incomplete().contains(PATH);
        if (open) {
            missing.add(PATH);
        }
    }

    private void add(Mark mark, String path) {
        boolean sure = mark.scorecard() != null && mark.dimension() != null;
        (sure ? marks : possible).add(mark.mark());
        if (sure) {
            counted.add(path);
        }
        if (mark.scorecard() == null) {
            missing.add(path + "/scorecard");
        }
        if (mark.dimension() == null) {
            missing.add(path + "/dimension");
        }
        if (mark.mark() == null) {
            missing.add(path + "/mark");
        }
    }

    /** Where there may be further marks, however many, the mean may still come to anything. */
    PointRange points() {
        PointRange mean = open
                ? new MarkMean(0).range(List.of(), List.of())
                : new MarkMean(dimension.trimFrom()).range(marks, possible);
        return mean.capped(dimension.cap());
    }

    /** JSON Pointers of the marks that are certainly of the dimension. */
    List<String> counted() {
        return counted;
    }

    /** JSON Pointers of what would decide it. */
    List<String> missing() {
        return missing;
    }

    /** Marks that name the scorecard, and a dimension that its experts do not mark. */
    static List<String> unused(String scorecard, List<Dimension> dimensions, Profile profile) {
        List<String> unused = new ArrayList<>();
        List<Mark> given = given(profile);
        for (int i = 0; i < given.size(); i++) {
            Mark mark = given.get(i);
            boolean used = mark.dimension() == null
                    || dimensions.stream()
                            .anyMatch(one ->
                                    one.combine().marked() && one.name().zh().equals(mark.dimension()));
            if (!used && Objects.equals(mark.scorecard(), scorecard)) {
                unused.add(PATH + "/" + i);
            }
        }
        return unused;
    }

    private static List<Mark> given(Profile profile) {
        return profile.marks() == null ? List.of() : profile.marks();
    }
}
