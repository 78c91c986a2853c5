package io.clausewise.roster.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first of many words in a text. Looks at each character by itself before it tries the words: cells are searched for
 * them by the million, and most characters begin none.
 */
final class FirstOf {
    private final Pattern words;
    /** By the character. */
    private final boolean[] beginnings;

    /** @param words a regular expression of words with {@code |} between, each beginning with a character or a class of them */
    FirstOf(String words) {
        this.words = Pattern.compile(words);
        StringBuilder firsts = new StringBuilder();
        for (String word : words.split("\\|")) {
            String first = word.startsWith("[") ? word.substring(1, word.indexOf(']')) : word.substring(0, 1);
            firsts.append(first.replace("0-9", "0123456789"));
        }
        beginnings = new boolean[firsts.chars().max().orElse(-1) + 1];
        firsts.chars().forEach(first -> beginnings[first] = true);
    }

    /** The match that begins first between the places; empty where there is none. */
    Optional<Matcher> in(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (mayBeginWith(text.charAt(i))) {
                Matcher matcher = words.matcher(text).region(i, to);
                if (matcher.lookingAt()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is worth trying the words where this character stands. */
    boolean mayBeginWith(char c) {
        return c < beginnings.length && beginnings[c];
    }

    Pattern words() {
        return words;
    }
}
