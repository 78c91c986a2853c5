package io.clausewise.roster.cells;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/** Reads dates: to YYYY-MM-DD, and where the field takes less exact ones to YYYY-MM or YYYY. */
public final class DateReader extends CellReader {
    private static final Pattern TIME = Pattern.compile("[\\sT]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?$");
    private static final Pattern AROUND = Pattern.compile("\\s*([-/.年月日号])\\s*");
    /** In a number 1985.10 loses its last 0, and so may have any text that once was one. */
    private static final Pattern MONTH_ONE_OR_TEN = Pattern.compile("[0-9]{4}\\.1");

    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("[0-9]{2}[-/.年][0-9]{1,2}([-/.月]([0-9]{1,2}日?)?)?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final boolean partial;
    private final @Nullable LocalDate latest;

    private DateReader(boolean partial, @Nullable LocalDate latest) {
        this.partial = partial;
        this.latest = latest;
    }

    /** For fields that take days alone. */
    public static DateReader days() {
        return new DateReader(false, null);
    }

    /**
     * For fields that take a month or a year as well.
     *
     * @param latest what lies after it is refused
     */
    public static DateReader partialUntil(LocalDate latest) {
        return new DateReader(true, latest);
    }

    @Override
    CellReading filled(CellContent content) {
        if (content instanceof CellContent.DateValue date) {
            Optional<WrittenDate> shown = ShownDate.find(date);
            return shown.isPresent()
                    ? checked(shown.get(), content.shown())
                    : CellReading.without(DateMessages.yearNotShown(date));
        }
        if (content.shown().length() > Plain.LONGEST || content instanceof CellContent.Flag) {
            return CellReading.without(DateMessages.notUnderstood(content.shown(), partial));
        }
        return content instanceof CellContent.Number number ? number(number) : text(content.shown());
    }

    private CellReading number(CellContent.Number number) {
        BigDecimal value = number.value();
        if (value.signum() > 0
                && value.precision() - value.scale() == 5
                && value.compareTo(BigDecimal.valueOf(73_050)) <= 0) {
            return CellReading.without(
                    DateMessages.serialNumber(number.shown(), EXCEL_DAY_ZERO.plusDays(value.longValue())));
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 8;
        return text(whole ? value.toBigInteger().toString() : number.shown());
    }

    private CellReading text(String written) {
        String plain = plain(written);
        if (MONTH_ONE_OR_TEN.matcher(plain).matches()) {
            CellFinding ambiguous = DateMessages.oneOrTen(written);
            // the year is certain
            return partial
                    ? checked(WrittenDate.ofYear(Integer.parseInt(plain.substring(0, 4))), written)
                            .and(ambiguous)
                    : CellReading.without(ambiguous);
        }
        Optional<WrittenDate> date = WrittenDate.find(plain);
        if (date.isPresent()) {
            return checked(date.get(), written);
        }
        if (WrittenDate.looksLikeOne(plain)) {
            return CellReading.without(DateMessages.impossible(written));
        }
        return CellReading.without(
                TWO_DIGIT_YEAR.matcher(plain).matches()
                        ? DateMessages.twoDigitYear(written)
                        : DateMessages.notUnderstood(written, partial));
    }

    private CellReading checked(WrittenDate date, String written) {
        int year = date.first().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return CellReading.without(DateMessages.outOfRange(written));
        }
        if (latest != null && date.first().isAfter(latest)) {
            return CellReading.without(DateMessages.later(written, latest));
        }
        if (!partial && !date.day()) {
            return CellReading.without(DateMessages.dayMissing(written, date));
        }
        return CellReading.of(StringNode.valueOf(date.iso()));
    }

    /** Half-width, no time of day, dashes and full stops as the keyboard has them; blanks between numbers separate them. */
    private static String plain(String written) {
        String narrow = Plain.stripped(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replace('—', '-')
                .replace('–', '-')
                .replace('−', '-')
                .replace('。', '.');
        if (narrow.chars().noneMatch(c -> c == 'T' || Character.isWhitespace(c))) {
            return narrow;
        }
        String day = TIME.matcher(narrow).replaceFirst("");
        return AROUND.matcher(day).replaceAll("$1").replaceAll("\\s+", "-");
    }
}
