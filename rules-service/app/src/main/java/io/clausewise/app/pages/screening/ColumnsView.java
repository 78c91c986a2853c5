package io.clausewise.app.pages.screening;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Confidence;
import io.clausewise.roster.headings.Meaning;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.FirstLook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a roster's columns are understood, as the page shows it.
 *
 * @param notes about sheets and about columns that are not there
 * @param faults of a mapping that came as a file
 * @param meanings what a column may be said to hold
 * @param mapping what was decided and can be used, as YAML; empty where nothing was
 */
public record ColumnsView(
        List<Sheet> sheets, List<Text> notes, List<Text> faults, List<Meaning> meanings, String mapping) {

    /** A sheet with people; its name is empty for a CSV file. */
    public record Sheet(String name, int firstRow, int lastRow, List<Line> columns) {}

    /**
     * A column.
     *
     * @param key by which a mapping decides about it
     * @param understood what it holds, in people's words
     * @param written what stands in its box
     * @param faults of what stands there
     * @param offers words that could stand there
     */
    public record Line(
            String letters,
            String heading,
            String key,
            Standing standing,
            Confidence confidence,
            List<Text> understood,
            boolean mixed,
            List<Text> notes,
            List<String> samples,
            String written,
            List<Text> faults,
            List<String> offers) {}

    /** What becomes of a column, as far as somebody who looks it over minds. */
    public enum Standing {
        USED("good"),
        /** Somebody has to say what it is. */
        UNDECIDED("bad"),
        /** It might be of use, were it known what it is. */
        NOT_UNDERSTOOD("open"),
        /** Known, and of no use. */
        LEFT_OUT("muted");

        private final String tone;

        Standing(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        static Standing of(ColumnUse use) {
            return switch (use) {
                case FIELD, SERIAL, GRADE_APPLIED_FOR -> USED;
                case AMBIGUOUS -> UNDECIDED;
                case KEPT_APART, UNKNOWN -> NOT_UNDERSTOOD;
                case RESULT, OTHER -> LEFT_OUT;
            };
        }
    }

    /** How many columns of all sheets stand so, of those that any stands so. */
    public Map<Standing, Long> counts() {
        return sheets.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .collect(Collectors.groupingBy(Line::standing, TreeMap::new, Collectors.counting()));
    }

    static ColumnsView of(FirstLook look, Corrections corrections, ColumnWords words, String mapping) {
        List<Text> notes = look.findings().stream()
                .filter(finding -> finding.address() == null)
                .map(RosterFinding::explanation)
                .map(Explanation::text)
                .toList();
        return new ColumnsView(
                look.sheets().stream()
                        .map(sheet -> sheet(sheet, look.findings(), corrections, words))
                        .toList(),
                notes,
                corrections.ofFile(),
                words.meanings(),
                mapping);
    }

    private static Sheet sheet(
            FirstLook.Sheet sheet, List<RosterFinding> findings, Corrections corrections, ColumnWords words) {
        List<Line> columns = sheet.columns().stream()
                .map(seen -> line(seen, notes(seen, sheet, findings), corrections, words))
                .toList();
        return new Sheet(sheet.name(), sheet.firstRow(), sheet.lastRow(), columns);
    }

    private static List<Text> notes(FirstLook.Seen seen, FirstLook.Sheet sheet, List<RosterFinding> findings) {
        String address = seen.letters() + sheet.lastRow();
        return findings.stream()
                .filter(finding -> finding.sheet().equals(sheet.name()) && address.equals(finding.address()))
                .map(finding -> finding.explanation().text())
                .toList();
    }

    private static Line line(FirstLook.Seen seen, List<Text> notes, Corrections corrections, ColumnWords words) {
        return new Line(
                seen.letters(),
                seen.column().heading(),
                seen.key(),
                Standing.of(seen.column().use()),
                seen.column().confidence(),
                words.understood(seen.column()),
                seen.column().mixed(),
                notes,
                seen.samples().stream().map(Shown::of).toList(),
                corrections.written().getOrDefault(seen.key(), words.written(seen.column())),
                corrections.faults().getOrDefault(seen.key(), List.of()),
                words.offers(seen.column()));
    }
}
