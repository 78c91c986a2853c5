package io.clausewise.roster.headings;

import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import io.clausewise.source.Findings;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the first visible sheet of a file, as a screening would. */
final class Rosters {
    static final Vocabulary VOCABULARY = vocabulary();

    private Rosters() {}

    private static Vocabulary vocabulary() {
        try {
            String text = Files.readString(Path.of("../../rules/vocabulary.yaml"));
            return Objects.requireNonNull(VocabularyReader.read(text, new Findings().in("vocabulary.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path shipped(String name) {
        return Path.of("src/test/resources/rosters", name);
    }

    static Heading heading(Path file) throws Exception {
        return heading(file, Map.of());
    }

    static Heading heading(Path file, Map<String, String> mapping) throws Exception {
        return headed(file, mapping).sheets().get(0).heading();
    }

    static HeadedSheets headed(Path file, Map<String, String> mapping) throws Exception {
        try (RosterFile roster = RosterFile.open(new Preflight(Limits.DEFAULTS).check(file))) {
            return HeadedSheets.of(roster, new HeadingFinder(VOCABULARY, MarkedDimensions.NONE, new Mapping(mapping)));
        }
    }

    /** Each row's kind and number, as in {@code PERSON 4}. */
    static List<String> kinds(Path file) throws Exception {
        RowKinds kinds = new RowKinds(heading(file));
        try (RosterFile roster = RosterFile.open(new Preflight(Limits.DEFAULTS).check(file))) {
            return rows(roster).stream()
                    .map(row -> kinds.of(row) + " " + row.number())
                    .toList();
        }
    }

    /** What the heading says of each column, in few words. */
    static List<String> uses(Heading heading) {
        return heading.columns().stream()
                .map(column -> column.heading() + " "
                        + (column.pointers().isEmpty() ? column.use().toString() : String.join(" ", column.pointers()))
                        + (column.mixed() ? " mixed" : ""))
                .toList();
    }

    private static List<SheetRow> rows(RosterFile roster) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows sheet = roster.rows(roster.sheets().get(0))) {
            for (SheetRow row; (row = sheet.next()) != null; ) {
                rows.add(row);
            }
        }
        return rows;
    }
}
