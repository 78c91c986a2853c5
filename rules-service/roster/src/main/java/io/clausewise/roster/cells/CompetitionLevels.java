package io.clausewise.roster.cells;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a competition or a prize says of its level, and of a competition's tier: 省级, 全国, 浙江省, 温州市瑞安市, 一类. A
 * name that points two ways (全国…浙江省…) says nothing.
 */
final class CompetitionLevels {
    /**
     * What may follow a place or a short word. 市 is a level in 市第三届技能大赛, not in 市场营销大赛, 温州市 in 温州市数控车工技能大赛, not in
     * 温州市某某医院技能大赛: that one is the employer's.
     */
    static final Pattern AFTER_CONTEST =
            Pattern.compile("\\s*(?:$|级|第|首届|[一二12I]{1,2}类|技能|职业(?![中高学])|职工|劳动|青年|行业|总工会|技术|[“\"]"
                    + "|竞赛|大赛|比赛|比武|[^局院校厂所站社店司学馆队处部行]{1,6}[工员师](?:技能|职业|技术|竞赛|大赛|比赛|比武))");

    private static final Pattern PROVINCE = Pattern.compile("(?:浙江|本)省(?!级)");
    /** What {@link #PROVINCE} begins with. */
    private static final String PROVINCES = "浙本";

    /** Beside another level: makes two of one. */
    private static final String UNCLEAR = "";

    private static final Pattern BEFORE_LEVEL =
            Pattern.compile("(?:[“\"《「『][^”\"》」』]{1,20}[”\"》」』]|第[0-9一二三四五六七八九十]{1,3}届|首届|中国|[-\\s])*");

    private final Pattern after;
    private final Map<String, String> levelWords = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    /** Characters that places and words for levels begin with: most characters of a name begin none. */
    private final BitSet beginnings = new BitSet();

    private final Map<String, Integer> tierWords = new HashMap<>();
    private final List<String> tiersLongestFirst;

    /** @param after what may follow a place or a short word, so that it is a level: looked for where that ends */
    CompetitionLevels(Vocabulary vocabulary, Pattern after) {
        this.after = after;
        Map<String, String> words = new HashMap<>();
        vocabulary
                .words("Level")
                .forEach((level, written) -> written.forEach(word -> words.put(Plain.fold(word), level)));
        longestFirst(words.keySet()).forEach(word -> levelWords.put(word, words.get(word)));
        Map<String, String> named = new HashMap<>();
        for (String place : vocabulary.places()) {
            String city = vocabulary.findCity(place).orElse(place);
            if (place.equals(city) || (place + "市").equals(city)) {
                named.put(place, "MUNICIPAL");
            } else if (place.matches(".{2,3}[区县市]")) {
                named.put(place, "COUNTY");
            }
        }
        longestFirst(named.keySet()).forEach(place -> places.put(place, named.get(place)));
        levelWords.keySet().forEach(word -> beginnings.set(word.charAt(0)));
        places.keySet().forEach(place -> beginnings.set(place.charAt(0)));
        PROVINCES.chars().forEach(beginnings::set);
        vocabulary
                .words("Competition.tier")
                .forEach((tier, written) ->
                        written.forEach(word -> tierWords.put(Plain.fold(word), Integer.parseInt(tier))));
        tiersLongestFirst = longestFirst(tierWords.keySet());
    }

    private static List<String> longestFirst(Set<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(String::length).reversed().thenComparing(word -> word));
        return sorted;
    }

    /**
     * Every level that is pointed to; one only is a level. Of a chain of places at the name's beginning (浙江省温州市) the last counts. A
     * level behind other words is none by itself: those may be somebody's name or an employer's.
     *
     * @param beside what stands in brackets beside the name
     */
    Set<String> levels(String name, String beside) {
        Set<String> levels = new LinkedHashSet<>();
        Matcher prefix = BEFORE_LEVEL.matcher(name);
        int at = prefix.lookingAt() ? prefix.end() : 0;
        String chain = null;
        boolean place = false;
        for (Token token = token(name, at, true); token != null; token = token(name, at, true)) {
            chain = token.level;
            place = token.place;
            at += token.length;
            while (at < name.length() && name.charAt(at) == ' ') {
                at++;
            }
        }
        if (place && !after.matcher(name).region(at, name.length()).lookingAt()) {
            levels.add(UNCLEAR);
        }
        Set<String> inside = all(name.substring(at));
        if (chain != null) {
            levels.add(chain);
            levels.addAll(inside);
        } else if (!inside.isEmpty()) {
            levels.addAll(inside);
            levels.add(UNCLEAR);
        }
        levels.addAll(all(beside));
        return levels;
    }

    private Set<String> all(String text) {
        Set<String> levels = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            Token token = token(text, at, false);
            if (token != null) {
                levels.add(token.level);
                at += token.length - 1;
            }
        }
        return levels;
    }

    private record Token(String level, int length, boolean place) {}

    private @Nullable Token token(String name, int at, boolean beginning) {
        if (at >= name.length() || !beginnings.get(name.charAt(at))) {
            return null;
        }
        Matcher province = PROVINCE.matcher(name).region(at, name.length()).useTransparentBounds(true);
        if (province.lookingAt()) {
            return new Token("PROVINCIAL", province.end() - at, true);
        }
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (name.startsWith(place.getKey(), at)) {
                return new Token(place.getValue(), place.getKey().length(), true);
            }
        }
        for (Map.Entry<String, String> word : levelWords.entrySet()) {
            if (name.startsWith(word.getKey(), at) && says(word.getKey(), name, at, beginning)) {
                return new Token(word.getValue(), word.getKey().length(), false);
            }
        }
        return null;
    }

    private boolean says(String word, String name, int at, boolean beginning) {
        return word.endsWith("级")
                || word.startsWith("全")
                || beginning
                        && after.matcher(name)
                                .region(at + word.length(), name.length())
                                .lookingAt();
    }

    /** Every tier the name has a word for. */
    Set<Integer> tiers(String name) {
        Set<Integer> tiers = new LinkedHashSet<>();
        for (int at = 0; at < name.length(); at++) {
            String word = tierAt(name, at);
            if (word != null) {
                tiers.add(tierWords.getOrDefault(word, 0));
                at += word.length() - 1;
            }
        }
        return tiers;
    }

    private @Nullable String tierAt(String name, int at) {
        if (at > 0 && "第十三四五、".indexOf(name.charAt(at - 1)) >= 0) {
            return null;
        }
        for (String word : tiersLongestFirst) {
            if (name.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
