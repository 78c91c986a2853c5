package io.clausewise.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the allowed words that a misspelt one was perhaps meant to be (也许是…). */
public final class NearestWords {
    private static final int MOST = 3;
    /** What is longer is no misspelt word, and comparing takes time and memory by its length. */
    private static final int LONGEST = 200;

    private static final Pattern LEFT_OUT = Pattern.compile("[\\s_-]");

    private NearestWords() {}

    /**
     * At most three of the allowed words, nearest first; none that differs in more than a third of its letters (in one of
     * two). A word that differs only in case, width, blanks, {@code -} or {@code _} leaves no room for others.
     */
    public static List<String> to(String word, Collection<String> allowed) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String given = fold(word);
        record Candidate(String word, int distance) {}
        List<Candidate> near = new ArrayList<>();
        for (String candidate : allowed) {
            String folded = fold(candidate);
            int limit = Math.max(1, Math.max(given.length(), folded.length()) / 3);
            if (Math.abs(given.length() - folded.length()) > limit) {
                // also keeps a very long word from costing anything
                continue;
            }
            int distance = distance(given, folded, limit);
            if (distance <= limit && distance < Math.max(given.length(), folded.length())) {
                near.add(new Candidate(candidate, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance));
        boolean same = !near.isEmpty() && near.get(0).distance == 0;
        return near.stream()
                .filter(candidate -> !same || candidate.distance == 0)
                .map(Candidate::word)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String fold(String word) {
        if (isFolded(word)) {
            return word;
        }
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .transform(lower -> LEFT_OUT.matcher(lower).replaceAll(""));
    }

    /** Words are mostly Chinese: those stay as they are. */
    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 0x4e00 && c <= 0x9fa5 || c >= '0' && c <= '9' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Damerau's distance with adjacent transpositions (optimal string alignment); any greater number where it exceeds the limit. */
    private static int distance(String a, String b, int limit) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
                least = Math.min(least, d[i][j]);
            }
            if (least > limit && leastBefore > limit) {
                // every row grows from the two before it
                return limit + 1;
            }
            leastBefore = least;
        }
        return d[a.length()][b.length()];
    }
}
