package io.clausewise.app.pages.notices;

import io.clausewise.language.Place;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a rule says, as policy staff wrote it: lines of a rule file, or the rows of a decision table.
 *
 * @param lines of the rule; empty for one in a table
 * @param heading of the table
 * @param rows of the table
 */
record RuleSource(String file, List<Line> lines, List<String> heading, List<Row> rows) {
    private static final String WORKBOOK = ".xlsx";
    private static final String TABLE = ".csv";

    /** A line of a rule file, from 1. */
    record Line(int number, List<SourceRun> runs) {}

    /**
     * A row of a decision table.
     *
     * @param number from 1
     * @param own whether it is one of the rule's
     */
    record Row(int number, List<String> cells, boolean own) {}

    static RuleSource of(String rule, Place place, RuleFiles files) {
        String file = place.file();
        byte[] bytes = files.files().get(file);
        if (bytes == null || file.endsWith(WORKBOOK)) {
            return new RuleSource(file, List.of(), List.of(), List.of());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return file.endsWith(TABLE) ? table(rule, file, read) : lines(place, read);
    }

    /** From its first comment line to its {@code end}. */
    private static RuleSource lines(Place place, String text) {
        List<String> all = text.lines().toList();
        int first = place.line() - 1;
        while (first > 0 && all.get(first - 1).startsWith("//")) {
            first--;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = first; i < all.size(); i++) {
            lines.add(new Line(i + 1, SourceRun.of(all.get(i))));
            if (i >= place.line() - 1 && all.get(i).strip().equals("end")) {
                break;
            }
        }
        return new RuleSource(place.file(), lines, List.of(), List.of());
    }

    private static RuleSource table(String rule, String file, String text) {
        List<String> heading = List.of();
        List<Row> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            boolean ruleTable = false;
            int settings = 0;
            for (CSVRecord record : records) {
                if (record.get(0).startsWith("RuleTable")) {
                    ruleTable = true;
                } else if (ruleTable && ++settings == 4) {
                    // kinds of columns, fact types and conditions stand before what people call the columns
                    heading = record.toList();
                } else if (settings > 4) {
                    rows.add(new Row(
                            (int) record.getRecordNumber(),
                            record.toList(),
                            record.get(0).equals(rule)));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new RuleSource(file, List.of(), heading, rows);
    }
}
