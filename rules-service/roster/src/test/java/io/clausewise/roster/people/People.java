package io.clausewise.roster.people;

import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.HeadingFinder;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.headings.RowKinds;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import io.clausewise.source.Findings;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads people as a screening would: from files, and from a heading and cells written down in a test. */
final class People {
    static final Vocabulary VOCABULARY = vocabulary();
    static final LocalDate AS_OF = LocalDate.of(2020, 9, 1);

    private final PersonReader reader;
    private final List<Integer> columns = new ArrayList<>();

    private People(MarkedDimensions marked, Mapping mapping, List<String> headings) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.add(new SheetCell(i, new CellContent.Text(headings.get(i)), false, false));
            columns.add(i);
        }
        HeadedSheet sheet = new HeadedSheet(
                new SurveyedSheet("名册", true, List.of()),
                new HeadingFinder(VOCABULARY, marked, mapping)
                        .find(List.of(new SheetRow(1, cells)), List.of())
                        .orElseThrow());
        this.reader = new PersonReader(VOCABULARY, sheet, AS_OF);
    }

    private static Vocabulary vocabulary() {
        try {
            String text = Files.readString(Path.of("../../rules/vocabulary.yaml"));
            return Objects.requireNonNull(VocabularyReader.read(text, new Findings().in("vocabulary.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet with this heading in row 1. */
    static People under(String... headings) {
        return under(Mapping.NONE, headings);
    }

    static People under(Mapping mapping, String... headings) {
        return new People(MarkedDimensions.NONE, mapping, List.of(headings));
    }

    static People under(MarkedDimensions marked, Mapping mapping, String... headings) {
        return new People(marked, mapping, List.of(headings));
    }

    /** Row 2 of the sheet; an empty text is a blank cell. */
    PersonRow read(String... cells) {
        List<CellContent> contents = new ArrayList<>();
        for (String cell : cells) {
            contents.add(cell.isEmpty() ? new CellContent.Blank() : new CellContent.Text(cell));
        }
        return read(contents);
    }

    PersonRow read(List<CellContent> contents) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            if (!(contents.get(i) instanceof CellContent.Blank)) {
                cells.add(new SheetCell(i, contents.get(i), false, false));
            }
        }
        return reader.read(new SheetRow(2, cells));
    }

    PersonRow read(SheetRow row) {
        return reader.read(row);
    }

    /** The people of a file's first sheet. */
    static List<PersonRow> of(String file, Mapping mapping) throws Exception {
        Path path = Path.of("src/test/resources/rosters", file);
        List<PersonRow> people = new ArrayList<>();
        try (RosterFile roster = RosterFile.open(new Preflight(Limits.DEFAULTS).check(path))) {
            HeadedSheet sheet = HeadedSheets.of(roster, new HeadingFinder(VOCABULARY, MarkedDimensions.NONE, mapping))
                    .sheets()
                    .get(0);
            PersonReader reader = new PersonReader(VOCABULARY, sheet, AS_OF);
            RowKinds kinds = new RowKinds(sheet.heading());
            try (SheetRows rows = roster.rows(sheet.sheet())) {
                for (SheetRow row; (row = rows.next()) != null; ) {
                    if (kinds.of(row) == RowKind.PERSON) {
                        people.add(reader.read(row));
                    }
                }
            }
        }
        return people;
    }

    /** The profile somebody writes down by hand. */
    static Profile profile(String json) {
        ProfileResult result = new ProfileReader(VOCABULARY).read(json);
        if (result instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        throw new AssertionError(result.toString());
    }

    /** Where, what and the text, one line a finding. */
    static List<String> told(PersonRow person) {
        return person.findings().stream()
                .map(finding -> finding.address() + " " + finding.code() + " "
                        + finding.explanation().what().zh())
                .toList();
    }

    static List<String> codes(PersonRow person) {
        return person.findings().stream()
                .map(finding -> finding.address() + " " + finding.code())
                .toList();
    }
}
