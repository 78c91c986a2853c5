package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the names of several people in one cell to a list of texts: 赵学徒、钱学徒. Blanks do not separate: 王　五 is one name. */
public final class NamesReader extends CellReader {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 100;

    @Override
    CellReading filled(CellContent content) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        String text = content.shown();
        for (Segments.Segment segment : Segments.of(FoldedText.of(text))) {
            for (String part : text.substring(segment.from(), segment.to()).split("[,，/]")) {
                String name = Plain.stripped(part);
                if (name.codePointCount(0, name.length()) > LONGEST_NAME || names.size() == MOST) {
                    return CellReading.without(notNames(text));
                }
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names.isEmpty() ? CellReading.nothing() : CellReading.of(names);
    }

    private static CellFinding notNames(String text) {
        return CellFinding.fault(
                "names-not-understood",
                Explanation.of(Quote.zh(text) + "不像是姓名", Quote.en(text) + " does not look like names")
                        .allowing("至多 " + MOST + " 个姓名，用顿号隔开", "at most " + MOST + " names with 、 between them"));
    }
}
