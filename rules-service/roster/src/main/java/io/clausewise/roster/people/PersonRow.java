package io.clausewise.roster.people;

import io.clausewise.profile.Profile;
import io.clausewise.roster.sheet.SheetRow;
import java.util.List;

/**
 * A row that names a person, read to a profile. What could not be read is not known in the profile and stands in the findings.
 *
 * @param sheet its name; empty for a CSV file
 * @param findings about its cells, from left to right
 */
public record PersonRow(
        String sheet, SheetRow source, Profile profile, AppliedFor appliedFor, List<RosterFinding> findings) {
    public PersonRow {
        findings = List.copyOf(findings);
    }
}
