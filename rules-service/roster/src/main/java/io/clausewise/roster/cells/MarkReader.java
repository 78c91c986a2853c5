package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.node.DecimalNode;

/** Reads an expert's mark, 0 to 100, perhaps with decimals: 87.5, 87.5分. */
final class MarkReader extends CellReader {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,9})?分?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    CellReading filled(CellContent content) {
        String word = Plain.of(Numbers.text(content));
        boolean percent =
                content instanceof CellContent.Number && content.shown().endsWith("%");
        if (content instanceof CellContent.DateValue
                || percent
                || !WRITTEN.matcher(word).matches()) {
            return without("mark-not-understood", content, "不是分数", " is no mark");
        }
        BigDecimal mark = new BigDecimal(word.replace("分", ""));
        return mark.compareTo(MOST) <= 0
                ? CellReading.of(DecimalNode.valueOf(mark))
                : without("mark-out-of-range", content, "超出范围", " is out of range");
    }

    private static CellReading without(String code, CellContent content, String zh, String en) {
        return CellReading.without(CellFinding.fault(
                code,
                Explanation.of(Quote.zh(content) + zh, Quote.en(content) + en)
                        .allowing("0 至 100，如 87.5", "0 to 100, such as 87.5")));
    }
}
