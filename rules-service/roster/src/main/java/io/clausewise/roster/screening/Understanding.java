package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.roster.headings.HeadedSheets;
import java.time.LocalDate;
import java.util.List;

/**
 * How a roster is read, told before its first row.
 *
 * @param sheets those with people, their headings and columns
 * @param program that rows are judged by which do not name another one
 * @param programs all that rows may be judged by: those of the notice with a level of their own, or the one
 * @param asOf for rows without a day of application
 * @param people counted, exactly
 */
public record Understanding(HeadedSheets sheets, Program program, List<Program> programs, LocalDate asOf, long people) {
    public Understanding {
        programs = List.copyOf(programs);
    }
}
