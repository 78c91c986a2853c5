package io.clausewise.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes a double as ECMAScript does (Number::toString, which RFC 8785 uses): the fewest digits that still mean this
 * double, the nearest of them. {@code Double.toString} cannot be used: before JDK 19 it writes too many digits for some.
 */
final class CanonicalNumber {
    private static final int MOST_DIGITS = 17;
    private static final double EXACT_WHOLE = 1e15;

    private CanonicalNumber() {}

    static String write(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no canonical form: " + number);
        }
        if (number == Math.rint(number) && Math.abs(number) < EXACT_WHOLE) {
            return Long.toString((long) number);
        }
        return number < 0 ? "-" + positive(-number) : positive(number);
    }

    private static String positive(double number) {
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int k = digits.length();
        // number = 0.digits × 10^n
        int n = k - shortest.scale();
        if (k <= n && n <= 21) {
            return digits + "0".repeat(n - k);
        }
        if (0 < n && n <= 21) {
            return digits.substring(0, n) + "." + digits.substring(n);
        }
        if (-6 < n && n <= 0) {
            return "0." + "0".repeat(-n) + digits;
        }
        String mantissa = k == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (n - 1 < 0 ? "-" : "+") + Math.abs(n - 1);
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            // both neighbours: at a power of two the nearer one may belong to the double below
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.FLOOR));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.CEILING));
            boolean downMeansIt = down.doubleValue() == number;
            boolean upMeansIt = up.doubleValue() == number;
            if (downMeansIt && upMeansIt) {
                return exact.subtract(down).compareTo(up.subtract(exact)) <= 0 ? down : up;
            }
            if (downMeansIt || upMeansIt) {
                return downMeansIt ? down : up;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }
}
