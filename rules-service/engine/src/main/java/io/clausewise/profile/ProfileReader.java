package io.clausewise.profile;

import io.clausewise.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Reads profiles strictly, by the contract: nothing is coerced, nothing unknown is let pass, and every error is told at
 * once. Safe for use by many threads.
 */
public final class ProfileReader {
    private final Vocabulary vocabulary;
    private final ObjectShape shape;

    public ProfileReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.shape = ProfileTable.of(vocabulary);
    }

    /** Reads a profile from JSON in UTF-8. */
    public ProfileResult read(byte[] json) {
        return read(StrictJson.parse(json));
    }

    /** Reads a profile from JSON. */
    public ProfileResult read(String json) {
        return read(StrictJson.parse(json));
    }

    private ProfileResult read(JsonText text) {
        return text instanceof Malformed malformed ? malformed : read(((JsonText.Tree) text).root(), "");
    }

    /**
     * Reads a profile that is part of a document read by {@link StrictJson}; never {@link Malformed}.
     *
     * @param profile must not be changed once it is accepted: its digest is computed when it is asked for
     * @param prefix its JSON Pointer in that document, with which the pointers of errors begin
     */
    public ProfileResult read(JsonNode profile, String prefix) {
        ErrorList errors = new ErrorList();
        shape.check(profile, prefix, errors);
        if (profile.isObject()) {
            new CrossChecks(vocabulary, profile, prefix, errors).run();
        }
        return errors.isEmpty()
                ? new ProfileResult.Accepted(ProfileAssembler.profile(profile))
                : new ProfileResult.Refused(errors.inOrder(profile, prefix));
    }
}
