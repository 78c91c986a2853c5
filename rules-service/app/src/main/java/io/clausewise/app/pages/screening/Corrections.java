package io.clausewise.app.pages.screening;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MappingRefused;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody decided about columns on the page, as far as it can be used.
 *
 * @param mapping of what is right
 * @param written what stands in each column's box, by the column's key
 * @param faults of what is wrong, by the column's key
 * @param ofFile what is wrong with a mapping that came as a file; then nothing of it is used
 */
record Corrections(Mapping mapping, Map<String, String> written, Map<String, List<Text>> faults, List<Text> ofFile) {
    private static final String BETWEEN = "；";
    /** As many boxes are read one by one to say which of them is wrong: each costs as much as a whole mapping. */
    private static final int MOST_BOXES = 300;

    /**
     * Reads what the page sends: an object of its boxes in JSON, or else the text of a mapping file.
     *
     * @param text null where nothing was sent
     */
    static Corrections read(@Nullable String text, Vocabulary vocabulary, MarkedDimensions marked, JsonMapper json) {
        if (text == null || text.isBlank()) {
            return new Corrections(Mapping.NONE, Map.of(), Map.of(), List.of());
        }
        JsonNode boxes = boxes(text, json);
        Corrections whole = ofFile(text, vocabulary, marked, boxes == null ? Map.of() : written(boxes));
        return boxes == null || whole.ofFile().isEmpty() || boxes.size() > MOST_BOXES
                ? whole
                : ofBoxes(boxes, vocabulary, marked, json);
    }

    private static @Nullable JsonNode boxes(String text, JsonMapper json) {
        try {
            JsonNode read = json.readTree(text);
            return read.isObject() ? read : null;
        } catch (JacksonException yaml) {
            return null;
        }
    }

    /** Each by itself: one that is wrong must not take the others with it. */
    private static Corrections ofBoxes(
            JsonNode boxes, Vocabulary vocabulary, MarkedDimensions marked, JsonMapper json) {
        Map<String, String> right = new LinkedHashMap<>();
        Map<String, List<Text>> faults = new LinkedHashMap<>();
        boxes.properties().forEach(box -> {
            String entry = json.writeValueAsString(Map.of(box.getKey(), box.getValue()));
            try {
                right.putAll(Mapping.read("", entry, vocabulary, marked).headings());
            } catch (MappingRefused refused) {
                faults.put(box.getKey(), texts(refused));
            }
        });
        return new Corrections(new Mapping(right), written(boxes), faults, List.of());
    }

    private static Corrections ofFile(
            String text, Vocabulary vocabulary, MarkedDimensions marked, Map<String, String> written) {
        try {
            Mapping mapping = Mapping.read("列对应", text, vocabulary, marked);
            return new Corrections(mapping, written, Map.of(), List.of());
        } catch (MappingRefused refused) {
            List<Text> faults = refused.findings().stream().map(Finding::text).toList();
            return new Corrections(Mapping.NONE, written, Map.of(), faults);
        }
    }

    private static Map<String, String> written(JsonNode boxes) {
        Map<String, String> written = new LinkedHashMap<>();
        boxes.properties()
                .forEach(box -> written.put(
                        box.getKey(),
                        box.getValue().isArray()
                                ? joined(box.getValue())
                                : box.getValue().asString("")));
        return written;
    }

    private static String joined(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asString("")));
        return String.join(BETWEEN, all);
    }

    private static List<Text> texts(MappingRefused refused) {
        return refused.findings().stream()
                .map(finding -> finding.explanation().text())
                .toList();
    }
}
