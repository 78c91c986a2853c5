package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * 授权发明专利2项, 实用新型专利：一种夹具（ZL201520123456.7，已授权，主要完成者). Whether it is granted is only known where that is said. What was
 * only applied for is no patent and is quoted.
 */
final class PatentGrammar implements FactGrammar {
    private static final String NUMBER = "ZL\\s*[0-9]{4}\\s*[0-9]\\s*[0-9]{7}\\s*\\.?\\s*[0-9X]";

    private final Map<String, String> kinds = new HashMap<>();
    private final Pattern several;
    private final Pattern one;

    PatentGrammar(Vocabulary vocabulary) {
        List<String> words = new ArrayList<>(List.of("专利"));
        vocabulary
                .words("PatentKind")
                .forEach((kind, written) -> written.forEach(word -> {
                    kinds.put(Plain.fold(word), kind);
                    words.add(Plain.fold(word));
                }));
        String kind = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<kind>", ")"));
        several = Pattern.compile("(?:拥有|获得|获|取得|共|个人|国家|(?<before>已授权|授权))*" + kind
                + "(?<after>授权|\\(已?授权\\))?共?(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:项|个|件)[.。\\s]*");
        // 授权 is part of a name where neither a kind nor a number nor a blank follows
        String followed = "(?=[:,\\s]|ZL|" + kind.replace("?<kind>", "?:") + ")";
        one = Pattern.compile("(?:(?:拥有|获得|获|取得|国家|(?<before>已授权|授权))+" + followed + ")?" + kind
                + "?[:,\\s]*(?<name>[^():,]{0,60})[(:,\\s]*(?:专利号)?[:\\s]*(?<no>" + NUMBER
                + ")[,\\s]*\\)?(?<after>授权)?[.。\\s]*");
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        if (!speaksOfPatents(folded, from, to)) {
            return Optional.empty();
        }
        PatentWords words = new PatentWords(folded, from, to);
        Understood understood = new Understood();
        List<ObjectNode> patents = new ArrayList<>();
        Matcher matcher = several.matcher(words.rest).region(from, to);
        if (matcher.matches()) {
            int count = Numbers.count(matcher.group("n"));
            for (int i = 0; i < count; i++) {
                patents.add(patent(understood, matcher.group("kind")));
            }
        } else if (matcher.usePattern(one).matches()) {
            ObjectNode fact = patent(understood, matcher.group("kind"));
            patents.add(fact);
            fact.put("number", matcher.group("no").replaceAll("\\s", ""));
            String name = original.substring(matcher.start("name"), matcher.end("name"))
                    .strip();
            if (!name.isEmpty()) {
                fact.put("name", name);
            }
        }
        if (patents.isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group("before") != null || matcher.group("after") != null) {
            words.granted(true);
        }
        words.putInto(patents, understood);
        understood.mark(from, to);
        return words.contradict() ? Optional.empty() : Optional.of(understood);
    }

    /** Every form of a patent has one of these in it. */
    private boolean speaksOfPatents(String folded, int from, int to) {
        String stretch = folded.substring(from, to);
        if (stretch.contains("ZL") || stretch.contains("专利")) {
            return true;
        }
        for (String kind : kinds.keySet()) {
            if (stretch.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode patent(Understood understood, @Nullable String word) {
        ObjectNode fact = understood.add("/patents");
        String kind = word == null ? null : kinds.get(word);
        return kind == null ? fact : fact.put("kind", kind);
    }
}
