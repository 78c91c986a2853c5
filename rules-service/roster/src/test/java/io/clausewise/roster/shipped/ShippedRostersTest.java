package io.clausewise.roster.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.Heading;
import io.clausewise.roster.headings.HeadingFinder;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.headings.RowKinds;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import io.clausewise.source.Findings;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.vocabulary.VocabularyReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rosters that officers are shown as examples, read as they stand. */
class ShippedRostersTest {
    private static final String CHIEF_TECHNICIAN = "wenzhou-chief-technician-2021.xlsx";
    private static final String RANKING = "wenzhou-chief-technician-2021-ranking.xlsx";
    private static final String DIRECT_RECOGNITION = "wenzhou-direct-recognition-2020.xls";

    @ParameterizedTest
    @CsvSource({CHIEF_TECHNICIAN + ", 2, 21", RANKING + ", 3, 33", DIRECT_RECOGNITION + ", 3, 16"})
    void theHeadingIsKnownColumnByColumn(String name, int row, int columns) throws Exception {
        Heading heading = headed(name).sheets().get(0).heading();

        assertThat(heading.firstRow()).isEqualTo(row);
        assertThat(heading.columns())
                .hasSize(columns)
                .noneMatch(column -> column.use() == ColumnUse.UNKNOWN || column.use() == ColumnUse.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {CHIEF_TECHNICIAN, RANKING, DIRECT_RECOGNITION})
    void thePeopleAreTheRowsSomebodyCountedByHand(String name) throws Exception {
        assertThat(rows(name, RowKind.PERSON))
                .isEqualTo(ExpectedRoster.of(name).rows().stream()
                        .map(ExpectedRow::row)
                        .toList());
        assertThat(rows(name, RowKind.FOOTER)).hasSize(1);
    }

    @Test
    void theHeadingRepeatedHalfWayNamesNobody() throws Exception {
        assertThat(rows(CHIEF_TECHNICIAN, RowKind.HEADING_AGAIN)).containsExactly(25);
    }

    @Test
    void theSheetOfNotesIsPassedOverByName() throws Exception {
        assertThat(headed(CHIEF_TECHNICIAN).passedOver()).containsExactly("说明");
    }

    private static List<Integer> rows(String name, RowKind kind) throws Exception {
        HeadedSheet headed = headed(name).sheets().get(0);
        RowKinds kinds = new RowKinds(headed.heading());
        List<Integer> numbers = new ArrayList<>();
        try (RosterFile roster = open(name);
                SheetRows rows = roster.rows(headed.sheet())) {
            for (SheetRow row; (row = rows.next()) != null; ) {
                if (kinds.of(row) == kind) {
                    numbers.add(row.number());
                }
            }
        }
        return numbers;
    }

    private static HeadedSheets headed(String name) throws Exception {
        try (RosterFile roster = open(name)) {
            return HeadedSheets.of(roster, new HeadingFinder(vocabulary()));
        }
    }

    private static RosterFile open(String name) throws Exception {
        return RosterFile.open(
                new Preflight(Limits.DEFAULTS).check(ExpectedRoster.of(name).file()));
    }

    private static Vocabulary vocabulary() throws Exception {
        String text = Files.readString(Path.of("../../rules/vocabulary.yaml"));
        return Objects.requireNonNull(VocabularyReader.read(text, new Findings().in("vocabulary.yaml")));
    }
}
