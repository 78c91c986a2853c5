package io.clausewise.roster.cells;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first of many words in a text. Looks at each character by itself before it tries the words that begin with it: cells
 * are searched for them by the million, and most characters begin none.
 */
final class FirstOf {
    private final Map<Character, Pattern> words = new HashMap<>();
    /** By the character: whether words begin with it. */
    private final boolean[] beginnings;

    /** @param words a regular expression of words with {@code |} between, each beginning with a character or a class of them */
    FirstOf(String words) {
        Map<Character, String> byFirst = new LinkedHashMap<>();
        for (String word : words.split("\\|")) {
            String first = word.startsWith("[") ? word.substring(1, word.indexOf(']')) : word.substring(0, 1);
            for (char c : first.replace("0-9", "0123456789").toCharArray()) {
                byFirst.merge(c, word, (before, more) -> before + "|" + more);
            }
        }
        byFirst.forEach((first, all) -> this.words.put(first, Pattern.compile(all)));
        this.beginnings =
                new boolean[byFirst.keySet().stream().mapToInt(c -> c).max().orElse(-1) + 1];
        byFirst.keySet().forEach(c -> beginnings[c] = true);
    }

    /** The match that begins first between the places; empty where there is none. */
    Optional<Matcher> in(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            Pattern some = beginningWith(text.charAt(i));
            if (some != null) {
                Matcher matcher = some.matcher(text).region(i, to);
                if (matcher.lookingAt()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    /** The words worth trying where this character stands; null where none is. */
    @Nullable
    Pattern beginningWith(char c) {
        return c < beginnings.length && beginnings[c] ? words.get(c) : null;
    }
}
