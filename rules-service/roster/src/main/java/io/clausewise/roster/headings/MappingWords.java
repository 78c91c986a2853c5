package io.clausewise.roster.headings;

import io.clausewise.source.YamlNode;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column may be mapped to, and the words for it. Immutable. */
final class MappingWords {
    /** Pointer or special word by what may be written for it, folded. */
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private final Map<String, Field> fields = new LinkedHashMap<>();
    /** As written, for 也许是. */
    private final Map<String, String> written = new LinkedHashMap<>();

    MappingWords(Vocabulary vocabulary) {
        for (String word : new String[] {Mapping.GRADE, Mapping.SERIAL, Mapping.LEFT_OUT}) {
            learn(word, word);
        }
        for (Field field : vocabulary.fields()) {
            fields.put(field.pointer(), field);
            learn(field.label().zh(), field.pointer());
            field.headings().forEach(heading -> learn(heading, field.pointer()));
        }
        vocabulary.criteria().forEach(criterion -> learn(criterion.title().zh(), "/attestations/" + criterion.id()));
    }

    private void learn(String word, String meaning) {
        meanings.putIfAbsent(HeadingText.fold(word), meaning);
        written.putIfAbsent(HeadingText.fold(word), word);
    }

    /** Null, with a finding, where it is nothing a column can hold. */
    @Nullable
    String read(YamlNode value) {
        String word = value.text();
        if (word == null) {
            return null;
        }
        String meaning = word.startsWith("/") ? word : meanings.get(HeadingText.fold(word));
        if (meaning == null || meaning.startsWith("/") && !known(meaning)) {
            value.report(MappingMessages.unknown(
                    value.key(), word, word.startsWith("/") ? fields.keySet() : written.values()));
            return null;
        }
        return meaning;
    }

    private boolean known(String pointer) {
        return fields.containsKey(pointer) || meanings.containsValue(pointer);
    }
}
