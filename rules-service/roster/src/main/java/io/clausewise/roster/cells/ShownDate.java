package io.clausewise.roster.cells;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a stored date its writer meant. A cell formatted as 1985年6月 stores a day, but nobody wrote it; one that shows 6月1日
 * stores the year in which it was typed.
 */
final class ShownDate {
    private static final String MONTH = "(?:[A-Za-z]{3,9}|[一二三四五六七八九十]{1,2}月)";
    private static final Pattern NO_DAY = Pattern.compile("[0-9]{2,4}[-/.年][0-9]{1,2}月?|[0-9]{1,2}[-/.][0-9]{4}|"
            + MONTH + "[-/.,]*[0-9]{2,4}|[0-9]{2,4}[-/.年]?" + MONTH + "|[〇○零一二三四五六七八九]{2,4}年[一二三四五六七八九十]{1,2}月");
    private static final Pattern NO_MONTH = Pattern.compile("[0-9]{4}年?");
    private static final Pattern NO_YEAR = Pattern.compile(
            "[0-9]{1,2}[-/.月][0-9]{1,2}[日号]?|[0-9]{1,2}[-/.]?" + MONTH + "|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    private ShownDate() {}

    /** Empty where the cell shows no year. */
    static Optional<WrittenDate> find(CellContent.DateValue content) {
        String shown = Plain.withoutBlanks(Normalizer.normalize(cut(content.shown()), Normalizer.Form.NFKC));
        if (NO_MONTH.matcher(shown).matches()) {
            return Optional.of(WrittenDate.ofYear(content.date().getYear()));
        }
        // 30-Jun is a day of the year it was typed in, but 85-Jun is a month: more than 31 is no day
        boolean dayFirst = shown.matches("(?:0?[1-9]|[12][0-9]|3[01])[-/.]?" + MONTH)
                || shown.matches("[0-9]{1,2}[-/.][0-9]{1,2}");
        if (dayFirst
                || NO_YEAR.matcher(shown).matches() && !NO_DAY.matcher(shown).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                NO_DAY.matcher(shown).matches()
                        ? WrittenDate.of(YearMonth.from(content.date()))
                        : WrittenDate.of(content.date()));
    }

    private static String cut(String shown) {
        return shown.length() > Plain.LONGEST ? shown.substring(0, Plain.LONGEST) : shown;
    }
}
