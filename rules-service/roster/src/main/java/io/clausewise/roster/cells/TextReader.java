package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.util.Set;
import tools.jackson.databind.node.StringNode;

/** Reads names and other free text as it stands, {@code =1+1} included: text is never a formula here. */
public final class TextReader extends CellReader {
    private static final int LONGEST = 500;
    private static final Set<String> ELSEWHERE = Set.of("同上", "同左", "同前", "〃", "″", "\"", "”", "......", "……", "…");

    @Override
    CellReading filled(CellContent content) {
        String text = Plain.stripped(content instanceof CellContent.Text ? content.shown() : Numbers.text(content));
        if (ELSEWHERE.contains(text)) {
            return CellReading.without(CellFinding.fault(
                    "text-elsewhere",
                    Explanation.of(Quote.zh(text) + "没有写明内容", Quote.en(text) + " does not say what is meant")
                            .allowing("照实填写", "the text itself")));
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            return CellReading.without(CellFinding.fault(
                    "text-too-long",
                    Explanation.of(
                                    Quote.zh(text) + "有 " + length + " 个字符",
                                    Quote.en(text) + " has " + length + " characters")
                            .allowing("1 至 " + LONGEST + " 个字符", "1 to " + LONGEST + " characters")));
        }
        return text.isEmpty() ? CellReading.nothing() : CellReading.of(StringNode.valueOf(text));
    }
}
