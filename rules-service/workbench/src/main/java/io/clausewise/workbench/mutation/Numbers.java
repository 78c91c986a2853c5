package io.clausewise.workbench.mutation;

import java.math.BigDecimal;
import java.util.List;

/** A scorecard's numbers and those beside them. */
final class Numbers {
    static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Numbers() {}

    /** One step down, one up. */
    static List<BigDecimal> beside(BigDecimal number, BigDecimal step) {
        return List.of(number.subtract(step), number.add(step));
    }

    /** More than none. */
    static boolean within(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0;
    }
}
