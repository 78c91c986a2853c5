package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.LongNode;

/** Reads whole numbers with or without their unit: completed years, persons, votes, bytes. */
public final class WholeReader extends CellReader {
    private static final Pattern CHINESE = Pattern.compile("([零〇一二两三四五六七八九十]{1,3})");

    private final Pattern written;
    private final boolean years;
    private final long least;
    private final long most;

    private WholeReader(String units, boolean years, long least, long most) {
        this.written = Pattern.compile("满?([0-9]{1,15}(?:\\.[0-9]{1,9})?|" + CHINESE.pattern() + ")(?:" + units + ")?");
        this.years = years;
        this.least = least;
        this.most = most;
    }

    /** Completed years, 0 to 100: what is beyond the last whole year is left out, with a note. */
    public static WholeReader years() {
        return new WholeReader("(?:周年|整年|年整|年|周岁|岁)(?:零?([0-9]{1,2})个?月)?", true, 0, 100);
    }

    /** A number of something; bounds are those of the profile's field. */
    public static WholeReader count(long least, long most) {
        return new WholeReader("人|名|票|个|项|个月|月|字|字节|像素|分", false, least, most);
    }

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.of(Numbers.text(content)).replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
        Matcher matcher = written.matcher(word);
        if (word.length() > Plain.LONGEST || content instanceof CellContent.DateValue || !matcher.matches()) {
            return CellReading.without(notUnderstood(content));
        }
        BigDecimal number = number(matcher);
        if (number == null) {
            return CellReading.without(notUnderstood(content));
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        if (whole.compareTo(BigDecimal.valueOf(least)) < 0 || whole.compareTo(BigDecimal.valueOf(most)) > 0) {
            return CellReading.without(outOfRange(content));
        }
        boolean months = years && matcher.group(3) != null && !matcher.group(3).matches("0+");
        if (whole.compareTo(number) != 0 || months) {
            return years && !(months && Integer.parseInt(matcher.group(3)) > 11)
                    ? CellReading.of(LongNode.valueOf(whole.longValue())).and(completed(content, whole))
                    : CellReading.without(notUnderstood(content));
        }
        return CellReading.of(LongNode.valueOf(whole.longValue()));
    }

    private static @Nullable BigDecimal number(Matcher matcher) {
        if (matcher.group(2) == null) {
            return new BigDecimal(matcher.group(1));
        }
        OptionalInt chinese = Numbers.chinese(matcher.group(2));
        return chinese.isPresent() ? BigDecimal.valueOf(chinese.getAsInt()) : null;
    }

    private static CellFinding completed(CellContent content, BigDecimal whole) {
        return CellFinding.note(
                "years-completed",
                Quote.zh(content) + "按满 " + whole + " 年读",
                Quote.en(content) + " is read as " + whole + " completed years");
    }

    private CellFinding notUnderstood(CellContent content) {
        return CellFinding.fault(
                years ? "years-not-understood" : "number-not-understood",
                Explanation.of(
                                Quote.zh(content) + (years ? "不是确切的年数" : "不是整数"),
                                Quote.en(content) + (years ? " is no exact number of years" : " is no whole number"))
                        .allowing(least + " 至 " + most + "，如 12", least + " to " + most + ", such as 12"));
    }

    private CellFinding outOfRange(CellContent content) {
        return CellFinding.fault(
                years ? "years-out-of-range" : "number-out-of-range",
                Explanation.of(Quote.zh(content) + "超出范围", Quote.en(content) + " is out of range")
                        .allowing(least + " 至 " + most, least + " to " + most));
    }
}
