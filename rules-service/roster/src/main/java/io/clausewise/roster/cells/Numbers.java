package io.clausewise.roster.cells;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** Numbers in cells and in Chinese. */
final class Numbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numbers() {}

    /** The cell's text; a whole number without the zeros and separators its format may show. */
    static String text(CellContent content) {
        if (content instanceof CellContent.Number number) {
            BigDecimal value = number.value().stripTrailingZeros();
            int digits = value.precision() - value.scale();
            if (value.scale() <= 0 && digits <= 15) {
                return value.toPlainString();
            }
            return digits <= 15 && value.scale() <= 15 ? value.toPlainString() : number.shown();
        }
        return content.shown();
    }

    /** How many: 3, 三, 十二; 0 where it is no number up to 99. */
    static int count(String text) {
        OptionalInt chinese = chinese(text);
        boolean digits = text.matches("[0-9]{1,2}");
        return chinese.isPresent() ? chinese.getAsInt() : digits ? Integer.parseInt(text) : 0;
    }

    /** 三, 十, 十二, 二十, 九十九, 两 as a number up to 99; empty for anything else. */
    static OptionalInt chinese(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 && DIGITS.contains(plain)
                    ? OptionalInt.of(DIGITS.indexOf(plain))
                    : OptionalInt.empty();
        }
        int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(plain.charAt(0)) : -1;
        String rest = plain.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : rest.length() == 1 ? DIGITS.indexOf(rest) : -1;
        return tens < 1 || ones < 0 || !rest.isEmpty() && ones == 0
                ? OptionalInt.empty()
                : OptionalInt.of(10 * tens + ones);
    }
}
