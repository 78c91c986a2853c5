package io.clausewise.roster.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.sheet.RosterFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a roster would be read: its headings and a few values below them. Nobody is judged.
 *
 * @param sheets those with people, in the workbook's order
 * @param findings about sheets and columns, as a screening tells them
 */
public record FirstLook(List<Sheet> sheets, List<RosterFinding> findings) {
    public FirstLook {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /**
     * A sheet with people.
     *
     * @param name empty for a CSV file
     * @param firstRow of the heading, from 1
     * @param lastRow of the heading
     */
    public record Sheet(String name, int firstRow, int lastRow, List<Seen> columns) {
        public Sheet {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column with a heading.
     *
     * @param letters as Excel has them
     * @param key by which a mapping decides about it: its heading, or its letters where others have the heading too
     * @param samples the first different values of people's rows, as they are shown; none where the first rows have none
     */
    public record Seen(Column column, String letters, String key, List<String> samples) {
        public Seen {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Looks at a roster that would be screened by a programme.
     *
     * @param mapping as somebody decided; {@link Mapping#NONE} where nobody did
     * @throws RosterRefused if no sheet has a heading
     */
    public static FirstLook at(CheckedRoster roster, Ruleset ruleset, Program program, Mapping mapping)
            throws IOException, RosterRefused {
        ProgramChoice choice = new ProgramChoice(program, ruleset.programs(), ruleset.vocabulary());
        try (RosterFile file = RosterFile.open(roster)) {
            HeadedSheets headed = Screening.sheets(file, ruleset, choice, mapping);
            List<Map<Column, String>> keys = Mapping.keys(headed);
            List<Sheet> sheets = new ArrayList<>();
            for (HeadedSheet sheet : headed.sheets()) {
                Map<Column, String> ofSheet = keys.get(sheets.size());
                sheets.add(sheet(sheet, ofSheet, Samples.of(file, sheet)));
            }
            return new FirstLook(sheets, SheetFindings.of(roster, headed, choice));
        }
    }

    private static Sheet sheet(HeadedSheet sheet, Map<Column, String> keys, Samples samples) {
        return new Sheet(
                sheet.sheet().name(),
                sheet.heading().firstRow(),
                sheet.heading().lastRow(),
                sheet.heading().columns().stream()
                        .map(column -> new Seen(
                                column,
                                column.letters(),
                                keys.getOrDefault(column, column.heading()),
                                samples.list(column)))
                        .toList());
    }
}
