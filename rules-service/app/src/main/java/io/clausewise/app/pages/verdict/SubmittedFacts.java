package io.clausewise.app.pages.verdict;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in words what a profile has at its places, as it was submitted. */
final class SubmittedFacts {
    private static final String ATTESTATIONS = "/attestations/";

    private final FieldWords words;
    private final JsonNode profile;

    /** @param profile that has passed every check */
    SubmittedFacts(FieldWords words, JsonNode profile) {
        this.words = words;
        this.profile = profile;
    }

    FactView at(String pointer) {
        return new FactView(pointer, words.label(pointer), value(pointer, node(pointer)));
    }

    List<FactView> at(List<String> pointers) {
        return pointers.stream().map(this::at).toList();
    }

    /** An attestation stands at its criterion, wherever it is in the list. */
    private JsonNode node(String pointer) {
        if (pointer.startsWith(ATTESTATIONS)) {
            String criterion = pointer.substring(ATTESTATIONS.length());
            for (JsonNode one : profile.path("attestations")) {
                if (one.path("criterion").asString("").equals(criterion)) {
                    return one;
                }
            }
        }
        return profile.at(pointer);
    }

    private @Nullable Text value(String pointer, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return pointer.startsWith(ATTESTATIONS) ? attestation(node) : whole(pointer, node);
        }
        if (node.isArray()) {
            return new Text(node.size() + " 项", String.valueOf(node.size()));
        }
        return words.value(pointer, node.isBoolean() ? node.booleanValue() : node.asString());
    }

    /** An entry of a list, or a section: what is known of it, field by field. */
    private Text whole(String pointer, JsonNode entry) {
        List<Text> parts = new ArrayList<>();
        entry.properties().forEach(property -> {
            String place = pointer + "/" + property.getKey();
            Text value = value(place, property.getValue());
            if (value != null) {
                Text label = words.label(place);
                parts.add(new Text(label.zh() + " " + value.zh(), label.en() + " " + value.en()));
            }
        });
        return joined(parts);
    }

    private static Text attestation(JsonNode entry) {
        List<Text> parts = new ArrayList<>();
        JsonNode met = entry.path("met");
        if (met.isBoolean()) {
            parts.add(
                    met.booleanValue()
                            ? new Text("认定为符合", "attested as met")
                            : new Text("认定为不符合", "attested as not met"));
        }
        said(entry, "by", new Text("认定人 ", "by ")).ifPresent(parts::add);
        said(entry, "on", new Text("认定日期 ", "on ")).ifPresent(parts::add);
        said(entry, "note", new Text("说明 ", "note: ")).ifPresent(parts::add);
        return joined(parts);
    }

    private static Optional<Text> said(JsonNode entry, String field, Text before) {
        String given = Printable.of(entry.path(field).asString(""));
        return given.isEmpty() ? Optional.empty() : Optional.of(new Text(before.zh() + given, before.en() + given));
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                String.join("，", parts.stream().map(Text::zh).toList()),
                String.join(", ", parts.stream().map(Text::en).toList()));
    }
}
