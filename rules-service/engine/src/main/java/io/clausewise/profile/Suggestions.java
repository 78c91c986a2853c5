package io.clausewise.profile;

import io.clausewise.message.NearestWords;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a property that does not exist was perhaps meant to be: by its letters, its Chinese name, or another place. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Set<String>> pointersByWord = new LinkedHashMap<>();

    static Suggestions none() {
        return new Suggestions();
    }

    /** Knows the labels and headings of the vocabulary's fields, and every field by its own name wherever it is. */
    static Suggestions of(Vocabulary vocabulary) {
        Suggestions suggestions = new Suggestions();
        for (Field field : vocabulary.fields()) {
            suggestions.learn(field.label().zh(), field.pointer());
            suggestions.learn(field.label().en(), field.pointer());
            field.headings().forEach(heading -> suggestions.learn(heading, field.pointer()));
        }
        return suggestions;
    }

    void learn(String word, String pointer) {
        pointersByWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(pointer);
    }

    List<String> forProperty(String name, List<String> names) {
        if (name.length() > LONGEST_WORD) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>(NearestWords.to(name, names));
        List<String> elsewhere = new ArrayList<>();
        for (String pointer : pointersByWord.getOrDefault(name, Set.of())) {
            String last = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (names.contains(last)) {
                found.add(last);
            } else {
                elsewhere.add(pointer);
            }
        }
        if (found.isEmpty()) {
            found.addAll(elsewhere);
        }
        return found.stream().limit(MOST).toList();
    }
}
