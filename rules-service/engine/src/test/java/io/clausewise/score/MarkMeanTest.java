package io.clausewise.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkMeanTest {
    private static final MarkMean MEAN = new MarkMean(0);
    private static final MarkMean TRIMMED = new MarkMean(5);

    @Test
    void aMeanIsRoundedHalfUpToTwoDecimals() {
        assertThat(MEAN.range(marks("80", "85", "86"), List.of())).isEqualTo(certain("83.67"));
        assertThat(MEAN.range(marks("0", "0.01"), List.of())).isEqualTo(certain("0.01"));
        assertThat(MEAN.range(marks("80", "80.01", "80", "80"), List.of())).isEqualTo(certain("80"));
    }

    @Test
    void oneHighestAndOneLowestAreLeftOutFromTheGivenNumberOn() {
        assertThat(TRIMMED.range(marks("70", "80", "90", "99"), List.of())).isEqualTo(certain("84.75"));
        assertThat(TRIMMED.range(marks("70", "80", "85", "90", "99"), List.of()))
                .isEqualTo(certain("85"));
        assertThat(TRIMMED.range(marks("70", "99", "99", "80", "90"), List.of()))
                .isEqualTo(certain("89.67"));
    }

    @Test
    void whereNobodyHasMarkedTheMeanMayBeAnything() {
        assertThat(MEAN.range(List.of(), List.of())).isEqualTo(range("0", "100"));
        assertThat(MEAN.range(List.of(), marks("80"))).isEqualTo(range("0", "100"));
    }

    @Test
    void aMarkThatPerhapsBelongsElsewhereWidensTheMeanByItself() {
        assertThat(MEAN.range(marks("80"), marks("90"))).isEqualTo(range("80", "85"));
        assertThat(MEAN.range(marks("80"), marks("60"))).isEqualTo(range("70", "80"));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void everyCompletionLiesInTheRangeAndBothEndsAreReached(@ForAll long seed) {
        Random random = new Random(seed);
        MarkMean mean = new MarkMean(random.nextBoolean() ? 0 : 3 + random.nextInt(4));
        List<@Nullable BigDecimal> marks = some(random, 1 + random.nextInt(5));
        List<@Nullable BigDecimal> possible = some(random, random.nextInt(3));
        PointRange range = mean.range(marks, possible);

        List<BigDecimal> completed = new ArrayList<>();
        complete(new ArrayList<>(), marks, possible, 0, mean, completed);
        assertThat(completed).allSatisfy(one -> assertThat(one).isBetween(range.min(), range.max()));
        assertThat(completed).contains(range.min(), range.max());
    }

    /** All completions with 0, 50 and 100 for an unknown mark, each possible mark taken or left. */
    private static void complete(
            List<BigDecimal> taken,
            List<@Nullable BigDecimal> marks,
            List<@Nullable BigDecimal> possible,
            int at,
            MarkMean mean,
            List<BigDecimal> completed) {
        if (at == marks.size() + possible.size()) {
            completed.add(mean.range(List.copyOf(taken), List.of()).min());
            return;
        }
        boolean sure = at < marks.size();
        BigDecimal mark = sure ? marks.get(at) : possible.get(at - marks.size());
        List<BigDecimal> values =
                mark == null ? marks("0", "50", "100").stream().toList() : List.of(mark);
        for (BigDecimal value : values) {
            taken.add(value);
            complete(taken, marks, possible, at + 1, mean, completed);
            taken.remove(taken.size() - 1);
        }
        if (!sure) {
            complete(taken, marks, possible, at + 1, mean, completed);
        }
    }

    private static List<@Nullable BigDecimal> some(Random random, int count) {
        List<@Nullable BigDecimal> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(
                    random.nextInt(3) == 0
                            ? null
                            : BigDecimal.valueOf(random.nextInt(201), 0).divide(BigDecimal.valueOf(2)));
        }
        return marks;
    }

    private static List<BigDecimal> marks(String... marks) {
        return Stream.of(marks).map(BigDecimal::new).toList();
    }

    private static PointRange certain(String points) {
        return PointRange.of(new BigDecimal(points));
    }

    private static PointRange range(String min, String max) {
        return new PointRange(new BigDecimal(min), new BigDecimal(max));
    }
}
