package io.clausewise.roster.cells;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a reading says, as text that tests can compare whole. */
final class Told {
    private Told() {}

    static String value(CellReading reading) {
        return reading.value().map(Told::text).orElse("-");
    }

    static String codes(CellReading reading) {
        return reading.findings().stream().map(CellFinding::code).collect(Collectors.joining(" "));
    }

    static String zh(List<CellFinding> findings) {
        return findings.stream()
                .map(finding -> finding.explanation().text().zh())
                .collect(Collectors.joining("\n"));
    }

    static String en(List<CellFinding> findings) {
        return findings.stream()
                .map(finding -> finding.explanation().text().en())
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
