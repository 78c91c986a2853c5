package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON: {@code code}, {@code file}, {@code line}, {@code cell}, {@code rule}, {@code message}; what it has not is left out. */
final class FindingJson {
    private FindingJson() {}

    static void put(Finding finding, ObjectNode into) {
        into.put("code", finding.code()).put("file", finding.file());
        if (finding.line() > 0) {
            into.put("line", finding.line());
        }
        if (finding.cell() != null) {
            into.put("cell", finding.cell());
        }
        if (finding.rule() != null) {
            into.put("rule", finding.rule());
        }
        put(finding.explanation().text(), into.putObject("message"));
    }

    static void put(Text text, ObjectNode into) {
        into.put("zh", text.zh()).put("en", text.en());
    }
}
