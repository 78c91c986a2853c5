package io.clausewise.app.screening;

import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnNote;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Confidence;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/**
 * How a roster is read, as it is told.
 *
 * @param program for rows that do not name another one
 * @param programs all that rows may be judged by
 * @param asOf for rows without a day of application
 * @param people counted
 * @param sheets those with people
 * @param passedOver names of visible sheets with something in them and no heading
 * @param mapping the mapping used, as YAML that can be sent with the next roster of the kind
 */
public record MappingJson(
        String program,
        List<String> programs,
        LocalDate asOf,
        long people,
        List<Sheet> sheets,
        List<String> passedOver,
        String mapping) {

    static MappingJson of(Understanding understanding, Vocabulary vocabulary) {
        return new MappingJson(
                understanding.program().id(),
                understanding.programs().stream().map(Program::id).toList(),
                understanding.asOf(),
                understanding.people(),
                understanding.sheets().sheets().stream().map(Sheet::of).toList(),
                understanding.sheets().passedOver(),
                Mapping.of(understanding.sheets()).write(vocabulary));
    }

    /**
     * A sheet with people.
     *
     * @param sheet its name; empty for a CSV file
     * @param headingFrom first row of the heading, from 1
     * @param headingTo its last row
     * @param notes about columns, from left to right
     */
    public record Sheet(String sheet, int headingFrom, int headingTo, List<ColumnJson> columns, List<Note> notes) {
        private static Sheet of(HeadedSheet headed) {
            return new Sheet(
                    headed.sheet().name(),
                    headed.heading().firstRow(),
                    headed.heading().lastRow(),
                    headed.heading().columns().stream().map(ColumnJson::of).toList(),
                    headed.heading().notes().stream().map(Note::of).toList());
        }
    }

    /**
     * A column.
     *
     * @param column its letters
     * @param fields JSON Pointers of what it holds, {@code *} for a place in a list; for the marks of experts {@code
     *     /marks/scorecard/dimension}, perhaps with the expert
     * @param mixed whether its cells may also hold what is no such field
     * @param perhaps headings it was perhaps meant to be
     */
    public record ColumnJson(
            String column,
            String heading,
            ColumnUse use,
            Confidence confidence,
            List<String> fields,
            boolean mixed,
            List<String> perhaps) {
        private static ColumnJson of(Column column) {
            return new ColumnJson(
                    letters(column.index()),
                    column.heading(),
                    column.use(),
                    column.confidence(),
                    column.pointers(),
                    column.mixed(),
                    column.perhaps());
        }

        /** As Excel counts columns: A is 0, AA follows Z. */
        private static String letters(int index) {
            String last = String.valueOf((char) ('A' + index % 26));
            return index < 26 ? last : letters(index / 26 - 1) + last;
        }
    }

    /**
     * Something to know about a column.
     *
     * @param cell address of its heading
     */
    public record Note(String code, String cell, Text message) {
        private static Note of(ColumnNote note) {
            return new Note(note.code(), note.address(), note.explanation().text());
        }
    }
}
