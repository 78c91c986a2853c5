package io.clausewise.roster.people;

import io.clausewise.profile.Profile;
import io.clausewise.roster.sheet.SheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row that names a person, read to a profile. What could not be read is not known in the profile and stands in the findings.
 *
 * @param sheet its name; empty for a CSV file
 * @param json the profile as JSON, which is not to be changed; who sends it has the same profile judged
 * @param idNumber as its cell has it, well formed, also where it contradicts other cells and so is not in the profile; null: not known
 * @param findings about its cells, from left to right
 */
public record PersonRow(
        String sheet,
        SheetRow source,
        Profile profile,
        JsonNode json,
        @Nullable String idNumber,
        AppliedFor appliedFor,
        List<RosterFinding> findings) {
    public PersonRow {
        findings = List.copyOf(findings);
    }
}
