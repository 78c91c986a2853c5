package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.util.Set;
import tools.jackson.databind.node.BooleanNode;

/** Reads yes or no in the ways rosters say it. */
public final class YesNoReader extends CellReader {
    private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "✔", "☑", "Y", "YES", "TRUE", "1");
    private static final Set<String> NO =
            Set.of("否", "无", "不是", "没有", "错", "×", "✗", "✘", "✕", "☒", "N", "NO", "FALSE", "0");

    @Override
    CellReading filled(CellContent content) {
        if (content instanceof CellContent.Flag flag) {
            return CellReading.of(BooleanNode.valueOf(flag.value()));
        }
        String word = Plain.fold(Numbers.text(content));
        if (YES.contains(word) || NO.contains(word)) {
            return CellReading.of(BooleanNode.valueOf(YES.contains(word)));
        }
        return CellReading.without(CellFinding.fault(
                "yes-no-not-understood",
                Explanation.of(Quote.zh(content) + "看不出是或否", Quote.en(content) + " is neither yes nor no")
                        .allowing("是 否 有 无 √ × 对 Y N 1 0", "是 否 有 无 √ × 对 Y N 1 0")));
    }
}
