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
        if (!(content instanceof CellContent.DateValue) && WRITTEN.matcher(word).matches()) {
            BigDecimal mark = new BigDecimal(word.replace("分", ""));
            if (mark.compareTo(MOST) <= 0) {
                return CellReading.of(DecimalNode.valueOf(mark));
            }
        }
        return CellReading.without(CellFinding.fault(
                "mark-not-understood",
                Explanation.of(Quote.zh(content) + "不是分数", Quote.en(content) + " is no mark")
                        .allowing("0 至 100，如 87.5", "0 to 100, such as 87.5")));
    }
}
