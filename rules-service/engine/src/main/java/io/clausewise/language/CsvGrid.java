package io.clausewise.language;

import io.clausewise.source.FileFindings;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a decision table's cells from comma-separated text. */
public final class CsvGrid {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private CsvGrid() {}

    /** Null, with a finding, if it cannot be cut into cells. */
    public static @Nullable Grid read(String text, FileFindings findings) {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            findings.add(rows.size() + 1, TableMessages.csvSyntax());
            return null;
        }
        if (!text.contains(",") && (text.contains(";") || text.contains("\t"))) {
            findings.add(TableMessages.csvSeparator(text.contains(";") ? ";" : "Tab"));
            return null;
        }
        Grid grid = new Grid(rows);
        return GridText.check(grid, findings) ? grid : null;
    }
}
