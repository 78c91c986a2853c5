package io.clausewise.roster.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one cell gave: the value for the profile's field, or none, and what is to be said about the cell. */
public final class CellReading {
    private static final CellReading NOTHING = new CellReading(null, List.of());

    private final @Nullable JsonNode value;
    private final List<CellFinding> findings;

    private CellReading(@Nullable JsonNode value, List<CellFinding> findings) {
        this.value = value;
        this.findings = List.copyOf(findings);
    }

    /** A blank cell: not known, and nothing to say. */
    static CellReading nothing() {
        return NOTHING;
    }

    static CellReading of(JsonNode value) {
        return new CellReading(value, List.of());
    }

    static CellReading of(@Nullable JsonNode value, List<CellFinding> findings) {
        return new CellReading(value, findings);
    }

    static CellReading without(CellFinding finding) {
        return new CellReading(null, List.of(finding));
    }

    CellReading and(CellFinding finding) {
        List<CellFinding> more = new ArrayList<>(findings);
        more.add(finding);
        return new CellReading(value, more);
    }

    /** As the profile's field takes it; empty where the cell does not say. */
    public Optional<JsonNode> value() {
        return Optional.ofNullable(value);
    }

    /** In the order they were found. */
    public List<CellFinding> findings() {
        return findings;
    }
}
