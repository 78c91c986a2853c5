package io.clausewise.roster.screening;

import io.clausewise.roster.people.PersonRow;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's row, judged.
 *
 * @param verdict null where it is not clear which programme the person applies for
 * @param findings about its cells, then about the row against the others
 */
public record ScreenedRow(PersonRow person, @Nullable Verdict verdict, List<RosterFinding> findings) {
    public ScreenedRow {
        findings = List.copyOf(findings);
    }

    /** Undetermined also where there is no verdict. */
    public Outcome outcome() {
        return verdict == null ? Outcome.UNDETERMINED : verdict.outcome();
    }
}
