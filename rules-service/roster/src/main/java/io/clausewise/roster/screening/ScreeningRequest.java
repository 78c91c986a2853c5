package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a roster is to be judged by.
 *
 * @param program for rows that do not name another one
 * @param asOf for every row; null: the day of each application, else the programme's reference date, else today
 * @param today as somebody above says: nothing here asks the clock
 * @param mapping of headings to fields, as somebody decided; {@link Mapping#NONE} where nobody did
 * @param refuseFormulas whether a cell that is to be read and holds a formula makes the roster refused
 * @param ranking how people are ranked where a programme scores them
 */
public record ScreeningRequest(
        Program program,
        @Nullable LocalDate asOf,
        LocalDate today,
        Mapping mapping,
        boolean refuseFormulas,
        RankingOptions ranking) {

    /** Ranked as the notice is written. */
    public ScreeningRequest(
            Program program, @Nullable LocalDate asOf, LocalDate today, Mapping mapping, boolean refuseFormulas) {
        this(program, asOf, today, mapping, refuseFormulas, RankingOptions.AS_WRITTEN);
    }

    /** The date as of which rows are judged that tell no day of application. */
    LocalDate commonAsOf() {
        if (asOf != null) {
            return asOf;
        }
        return program.referenceDate() != null ? program.referenceDate() : today;
    }
}
