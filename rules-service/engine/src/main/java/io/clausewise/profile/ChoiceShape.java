package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of some words, letter for letter.
 *
 * @param meanings what else people write for a word (技师 → TECHNICIAN): never read as it, but suggested
 */
record ChoiceShape(List<String> words, Map<String, String> meanings, Text allowed) implements ValueShape {
    private static final int LONGEST_WORD = 100;

    /** @param names for a word, what people call it: the first is shown beside it */
    static ChoiceShape of(Collection<String> words, Map<String, List<String>> names) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<String> shown = new ArrayList<>();
        for (String word : words) {
            List<String> others = names.getOrDefault(word, List.of());
            others.forEach(other -> meanings.putIfAbsent(other, word));
            shown.add(others.isEmpty() ? word : word + " " + others.get(0));
        }
        Text allowed = new Text(String.join("、", shown), String.join(", ", words));
        return new ChoiceShape(List.copyOf(words), meanings, allowed);
    }

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isString()) {
            return Optional.of(wrongType(value, "规定的词", "one of the words allowed"));
        }
        String given = value.stringValue();
        if (words.contains(given)) {
            return Optional.empty();
        }
        return Optional.of(fault("没有" + ShownJson.zh(given) + "这个值", "there is no value " + ShownJson.en(given))
                .perhaps(perhaps(given)));
    }

    private List<String> perhaps(String given) {
        if (meanings.containsKey(given)) {
            return List.of(meanings.get(given));
        }
        if (given.length() > LONGEST_WORD) {
            return List.of();
        }
        List<String> all = new ArrayList<>(words);
        all.addAll(meanings.keySet());
        List<String> near = NearestWords.to(given, all);
        if (near.isEmpty() && given.length() > 1) {
            near = all.stream().filter(word -> word.startsWith(given)).limit(3).toList();
        }
        return near.stream()
                .map(word -> meanings.getOrDefault(word, word))
                .distinct()
                .toList();
    }

    @Override
    public ObjectNode schema() {
        return Schemas.oneOf(words);
    }
}
