package io.clausewise.profile;

import java.util.List;

/** What came of reading a profile. */
public sealed interface ProfileResult permits ProfileResult.Accepted, ProfileResult.Refused, Malformed {
    record Accepted(Profile profile) implements ProfileResult {}

    /** @param errors every one, in the order of the document; never empty */
    record Refused(List<ProfileError> errors) implements ProfileResult {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
