package io.clausewise.roster.people;

import io.clausewise.profile.Profile;
import io.clausewise.roster.sheet.SheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that names a person, read to a profile. What could not be read is not known in the profile and stands in the findings.
 *
 * @param sheet its name; empty for a CSV file
 * @param idNumber as its cell has it, well formed, also where it contradicts other cells and so is not in the profile; null: not known
 * @param findings about its cells, from left to right
 */
public record PersonRow(
        String sheet,
        SheetRow source,
        Profile profile,
        @Nullable String idNumber,
        AppliedFor appliedFor,
        List<RosterFinding> findings) {
    public PersonRow {
        findings = List.copyOf(findings);
    }
}
