package io.clausewise.roster.people;

import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the rows of one sheet to profiles. Immutable; for many threads. */
public final class PersonReader {
    private final HeadedSheet sheet;
    private final ProfileReader profiles;

    /** @param asOf nobody is born, and nothing is won, after it */
    public PersonReader(Vocabulary vocabulary, HeadedSheet sheet, LocalDate asOf) {
        this.sheet = sheet;
        this.profiles = new ProfileReader(vocabulary);
    }

    /** Never throws, whatever the cells hold: what cannot be used is not known in the profile and told in a finding. */
    public PersonRow read(SheetRow row) {
        ProfileResult result = profiles.read(JsonNodeFactory.instance.objectNode(), "");
        if (!(result instanceof ProfileResult.Accepted accepted)) {
            throw new IllegalStateException("a profile made of cells is refused: " + result);
        }
        return new PersonRow(sheet.sheet().name(), row, accepted.profile(), null, new AppliedFor.NotSaid(), List.of());
    }
}
