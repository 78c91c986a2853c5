package io.clausewise.vocabulary;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.ValueType;
import io.clausewise.source.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the words people use for the values of enums and number fields: the part {@code values} of the vocabulary. */
final class ValueWordsReader {
    /** What may have words, with its values; a number field takes any number. */
    private final Map<String, @Nullable List<String>> known = new TreeMap<>();

    private ValueWordsReader() {
        for (FactType type : FactType.values()) {
            for (FactField field : type.fields()) {
                if (field.type() == ValueType.CHOICE) {
                    String name = field.choices().get(0).getDeclaringClass().getSimpleName();
                    known.put(name, field.choices().stream().map(Enum::name).toList());
                } else if (field.type() == ValueType.WHOLE) {
                    known.put(type.typeName() + "." + field.name(), null);
                }
            }
        }
    }

    static Map<String, Map<String, List<String>>> read(Map<String, YamlNode> entries) {
        ValueWordsReader reader = new ValueWordsReader();
        Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
        entries.forEach((key, node) -> {
            if (reader.known.containsKey(key)) {
                values.put(key, words(node, reader.known.get(key)));
            } else {
                node.report(VocabularyMessages.noSuchValues(key, List.copyOf(reader.known.keySet())));
            }
        });
        return values;
    }

    private static Map<String, List<String>> words(YamlNode node, @Nullable List<String> allowed) {
        Map<String, YamlNode> entries = node.map();
        Map<String, List<String>> words = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        if (entries == null) {
            return words;
        }
        entries.forEach((value, list) -> {
            if (allowed == null ? !value.matches("0|[1-9][0-9]{0,14}") : !allowed.contains(value)) {
                list.report(VocabularyMessages.noSuchValue(node.key(), value, allowed));
            }
            words.put(value, list.texts());
            for (String word : words.get(value)) {
                String owner = owners.putIfAbsent(word, value);
                if (owner != null) {
                    list.report(VocabularyMessages.wordTwice(word, owner, value));
                }
            }
        });
        return words;
    }
}
