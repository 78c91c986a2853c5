package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.profile.JsonText;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.profile.StrictJson;
import io.clausewise.vocabulary.Vocabulary;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the profile a command is about. */
final class Profiles {
    private Profiles() {}

    /** @throws CommandFailure if it is no JSON */
    static JsonNode parse(byte[] json) {
        JsonText text = StrictJson.parse(json);
        if (text instanceof Malformed malformed) {
            throw refused(List.of(malformed(malformed)));
        }
        return ((JsonText.Tree) text).root();
    }

    /** @throws CommandFailure telling every error, if the profile has one */
    static Profile read(JsonNode json, Vocabulary vocabulary) {
        ProfileResult result = new ProfileReader(vocabulary).read(json, "");
        if (result instanceof ProfileResult.Refused wrong) {
            throw refused(wrong.errors().stream()
                    .map(error -> at(
                            error.pointer().isEmpty() ? "/" : error.pointer(),
                            error.explanation().text()))
                    // beyond a thousand all are told by the same words
                    .distinct()
                    .toList());
        }
        return ((ProfileResult.Accepted) result).profile();
    }

    private static CommandFailure refused(List<Text> errors) {
        return new CommandFailure(Exit.REFUSED, errors);
    }

    private static Text malformed(Malformed malformed) {
        Text message = malformed.explanation().text();
        return new Text(
                "第 " + malformed.line() + " 行第 " + malformed.column() + " 列  " + message.zh(),
                "line " + malformed.line() + " column " + malformed.column() + "  " + message.en());
    }

    private static Text at(String pointer, Text message) {
        return new Text(pointer + "  " + message.zh(), pointer + "  " + message.en());
    }
}
