package io.clausewise.app.cli;

import io.clausewise.app.ranking.ListOrder;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Text;
import io.clausewise.profile.JsonText;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.profile.StrictJson;
import io.clausewise.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Profiles in a file: a list in JSON, or one a line. Every one is right, or none is taken. */
final class ProfileList {
    /** @param line from 1; 0 in a list */
    private record Entry(String place, int line, JsonNode profile) {}

    private final List<Entry> entries = new ArrayList<>();

    private ProfileList() {}

    /** Whether a file of this name holds profiles and is no roster. */
    static boolean isNamed(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.equals("-") || name.endsWith(".json") || isLines(name);
    }

    private static boolean isLines(String name) {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** @throws CommandFailure if it is no JSON, or no list of anybody */
    static ProfileList parse(String file, byte[] json) {
        ProfileList list = new ProfileList();
        if (isLines(file.toLowerCase(Locale.ROOT))) {
            list.lines(file, json);
        } else {
            list.elements(Profiles.parse(json));
        }
        if (list.entries.isEmpty()) {
            throw refused(List.of(new Text("里面没有人", "there is nobody in it")));
        }
        return list;
    }

    private void elements(JsonNode root) {
        if (!root.isArray()) {
            throw refused(
                    List.of(
                            new Text(
                                    "不是列表。允许：各人的资料 [{…}, {…}]，或每行一份资料的 .ndjson 文件",
                                    "this is no list. Allowed: the profiles of people [{…}, {…}], or an .ndjson file with one a line")));
        }
        for (int i = 0; i < root.size(); i++) {
            entries.add(new Entry("/" + i, 0, root.get(i)));
        }
    }

    private void lines(String file, byte[] json) {
        List<Text> errors = new ArrayList<>();
        int number = 0;
        for (byte[] line : split(json)) {
            number++;
            if (new String(line, StandardCharsets.UTF_8).isBlank()) {
                continue;
            }
            JsonText text = StrictJson.parse(line);
            if (text instanceof Malformed malformed) {
                errors.add(at(
                        file + ":" + number + ":" + malformed.column(),
                        malformed.explanation().text()));
            } else {
                entries.add(new Entry(file + ":" + number + ":", number, ((JsonText.Tree) text).root()));
            }
        }
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
    }

    private static List<byte[]> split(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    /**
     * The profiles, in the order of the file.
     *
     * @param order is told of each
     * @throws CommandFailure telling every error, if there is one
     */
    List<Profile> read(Vocabulary vocabulary, ListOrder order) {
        ProfileReader reader = new ProfileReader(vocabulary);
        List<Profile> profiles = new ArrayList<>();
        List<Text> errors = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            ProfileResult result = reader.read(entry.profile, entry.place);
            if (result instanceof ProfileResult.Refused wrong) {
                wrong.errors()
                        .forEach(error -> errors.add(
                                at(error.pointer(), error.explanation().text())));
            } else if (result instanceof ProfileResult.Accepted accepted) {
                profiles.add(accepted.profile());
                order.add(i, accepted.profile())
                        .ifPresent(fault -> errors.add(at(entry.place + "/reference", fault.text())));
            }
        }
        if (!errors.isEmpty()) {
            throw refused(errors.stream().distinct().toList());
        }
        return profiles;
    }

    /** Where somebody stands in the file. */
    String place(int index) {
        String place = entries.get(index).place;
        return place.endsWith(":") ? place.substring(0, place.length() - 1) : place;
    }

    /** Where each stands: by its line where each has one, else by its index in the list. */
    List<PlaceJson> places(List<Profile> profiles) {
        List<PlaceJson> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int line = entries.get(i).line;
            String reference = profiles.get(i).reference();
            places.add(line == 0 ? PlaceJson.inList(i, reference) : PlaceJson.onLine(line, reference));
        }
        return places;
    }

    private static CommandFailure refused(List<Text> errors) {
        return new CommandFailure(Exit.REFUSED, errors);
    }

    private static Text at(String place, Text message) {
        return new Text(place + "  " + message.zh(), place + "  " + message.en());
    }
}
