package io.clausewise.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The mean of the marks that experts give in one dimension. It is rounded half up to two decimals, as score sheets do; nothing
 * else about a score is ever rounded.
 */
public final class MarkMean {
    private static final int DECIMALS = 2;
    private static final BigDecimal LEAST = BigDecimal.ZERO;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final int trimFrom;

    /** @param trimFrom number of marks from which one highest and one lowest are left out; 0: never */
    public MarkMean(int trimFrom) {
        this.trimFrom = trimFrom;
    }

    /**
     * What the mean is, or may be. Where nobody has marked yet it may be anything from 0 to 100.
     *
     * @param marks those of the dimension; null: given, but not known how high
     * @param possible those of which it is not known whether they are of the dimension
     */
    public PointRange range(List<@Nullable BigDecimal> marks, List<@Nullable BigDecimal> possible) {
        if (marks.isEmpty()) {
            return PointRange.upTo(MOST);
        }
        BigDecimal least =
                extreme(known(marks, LEAST), known(possible, LEAST), Comparator.naturalOrder(), BigDecimal::min);
        BigDecimal most =
                extreme(known(marks, MOST), known(possible, MOST), Comparator.reverseOrder(), BigDecimal::max);
        return new PointRange(least, most);
    }

    private static List<BigDecimal> known(List<@Nullable BigDecimal> marks, BigDecimal otherwise) {
        List<BigDecimal> known = new ArrayList<>();
        for (BigDecimal mark : marks) {
            known.add(mark == null ? otherwise : mark);
        }
        return known;
    }

    /** Of each number of possible marks the most extreme ones are tried: with as many marks a mean goes up and down with each. */
    private BigDecimal extreme(
            List<BigDecimal> marks,
            List<BigDecimal> possible,
            Comparator<BigDecimal> first,
            BinaryOperator<BigDecimal> better) {
        List<BigDecimal> taken = new ArrayList<>(marks);
        BigDecimal extreme = mean(taken);
        for (BigDecimal one : possible.stream().sorted(first).toList()) {
            taken.add(one);
            extreme = better.apply(extreme, mean(taken));
        }
        return extreme;
    }

    private BigDecimal mean(List<BigDecimal> marks) {
        BigDecimal sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int count = marks.size();
        if (trimFrom > 0 && count >= trimFrom) {
            sum = sum.subtract(marks.stream().reduce(MOST, BigDecimal::min))
                    .subtract(marks.stream().reduce(LEAST, BigDecimal::max));
            count -= 2;
        }
        return sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }
}
