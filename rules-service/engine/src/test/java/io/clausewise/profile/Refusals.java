package io.clausewise.profile;

import java.util.List;

/** What the reader says to a profile. */
final class Refusals {
    private static final ProfileReader READER = new ProfileReader(SmallVocabulary.create());

    private Refusals() {}

    static ProfileReader reader() {
        return READER;
    }

    static Profile accepted(String json) {
        ProfileResult result = READER.read(json);
        if (result instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        throw new AssertionError("refused: " + result);
    }

    static List<ProfileError> errors(String json) {
        ProfileResult result = READER.read(json);
        return result instanceof ProfileResult.Refused refused ? refused.errors() : List.of();
    }

    static List<String> pointers(String json) {
        return errors(json).stream().map(ProfileError::pointer).toList();
    }

    static List<String> zh(String json) {
        return errors(json).stream()
                .map(error -> error.pointer() + " " + error.explanation().text().zh())
                .toList();
    }

    static List<String> en(String json) {
        return errors(json).stream()
                .map(error -> error.pointer() + " " + error.explanation().text().en())
                .toList();
    }
}
