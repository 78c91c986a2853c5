package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.LongNode;

/** Reads amounts of money to whole yuan, exactly. A unit in the cell goes before that of the heading. */
public final class AmountReader extends CellReader {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:人民币|[¥￥])?([0-9]{1,15}(?:\\.[0-9]{1,9})?)(元整?|万元?|亿元?)?(?:人民币)?");
    private static final Pattern IN_HEADING = Pattern.compile("\\(\\s*(?:单位[:\\s]*)?(?:人民币)?(元|万元?|亿元?)\\s*\\)");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /** What one of the numbers in a column is worth. */
    public enum Unit {
        YUAN(0),
        /** 万元 */
        TEN_THOUSAND_YUAN(4),
        /** 亿元 */
        HUNDRED_MILLION_YUAN(8);

        private final int zeros;

        Unit(int zeros) {
            this.zeros = zeros;
        }

        private static Unit of(String word) {
            return word.startsWith("元") ? YUAN : word.startsWith("万") ? TEN_THOUSAND_YUAN : HUNDRED_MILLION_YUAN;
        }
    }

    private final @Nullable Unit unit;

    /** @param unit as the heading says, 创经济效益金额（万元）; null where it says none */
    public AmountReader(@Nullable Unit unit) {
        this.unit = unit;
    }

    /** By the unit in a heading's brackets, 创经济效益金额（万元）; the heading in half-width. */
    static AmountReader under(String heading) {
        Matcher unit = IN_HEADING.matcher(heading);
        return new AmountReader(unit.find() ? Unit.of(unit.group(1)) : null);
    }

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.of(Numbers.text(content)).replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
        Matcher matcher = WRITTEN.matcher(word);
        if (word.length() > Plain.LONGEST || content instanceof CellContent.DateValue || !matcher.matches()) {
            return CellReading.without(notUnderstood(content));
        }
        Unit own = matcher.group(2) == null ? unit : Unit.of(matcher.group(2));
        if (own == null) {
            return CellReading.without(noUnit(content));
        }
        BigDecimal yuan =
                new BigDecimal(matcher.group(1)).scaleByPowerOfTen(own.zeros).stripTrailingZeros();
        if (yuan.scale() > 0) {
            return CellReading.without(notWhole(content, yuan));
        }
        if (yuan.compareTo(MOST) > 0) {
            return CellReading.without(notUnderstood(content));
        }
        CellReading reading = CellReading.of(LongNode.valueOf(yuan.longValueExact()));
        return unit != null && own != unit ? reading.and(ownUnit(content, yuan)) : reading;
    }

    private static CellFinding ownUnit(CellContent content, BigDecimal yuan) {
        return CellFinding.note(
                "amount-own-unit",
                Quote.zh(content) + "的单位与表头不同，按单元格里的读作 " + yuan.toPlainString() + " 元",
                Quote.en(content) + " has another unit than the heading; read as it says, " + yuan.toPlainString()
                        + " yuan");
    }

    private static CellFinding noUnit(CellContent content) {
        return CellFinding.fault(
                "amount-without-unit",
                Explanation.of(
                                Quote.zh(content) + "和表头都没有写单位",
                                "neither " + Quote.en(content) + " nor the heading gives a unit")
                        .allowing("元或万元", "yuan (元) or ten thousand yuan (万元)"));
    }

    private static CellFinding notWhole(CellContent content, BigDecimal yuan) {
        return CellFinding.fault(
                "amount-not-whole",
                Explanation.of(
                                Quote.zh(content) + "合 " + yuan.toPlainString() + " 元，不是整元",
                                Quote.en(content) + " is " + yuan.toPlainString() + " yuan, no whole number")
                        .allowing("整元", "whole yuan"));
    }

    private static CellFinding notUnderstood(CellContent content) {
        return CellFinding.fault(
                "amount-not-understood",
                Explanation.of(Quote.zh(content) + "不是确切的金额", Quote.en(content) + " is no exact amount")
                        .allowing("0 至 1 万亿元，如 120万元、1200000元", "0 to 10^12 yuan, such as 120万元 or 1200000元"));
    }
}
