package io.clausewise.roster.headings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads headings of columns with experts' marks: a dimension's name, perhaps with its scorecard's title, an expert and a word for mark, in
 * any order. Anything else in it makes it no such heading: 专业水平（25分） is not marked from 0 to 100, 专业水平平均分 is no expert's. Immutable.
 */
final class MarkHeading {
    private static final String NUMBER = "(?:1?[0-9]|[一二三四五六七八九十]|[A-Z]|[甲乙丙丁戊己庚辛壬癸])";
    private static final String WHO = "(?:专家|评委)";
    private static final String END = "(?![0-9A-Z])";
    private static final String NEVER = "(?!)";

    private final @Nullable Pattern part;

    /** What was read, as the heading writes it. */
    record Said(
            @Nullable String title,
            String dimension,
            @Nullable String expert) {}

    MarkHeading(Collection<String> titles, Collection<String> dimensions) {
        this.part = dimensions.isEmpty()
                ? null
                : Pattern.compile("(?<title>" + oneOf(titles) + ")"
                        + "|(?<dimension>" + oneOf(dimensions) + ")"
                        + "|(?<expert>" + WHO + NUMBER + END + "号?|第?" + NUMBER + "[号位名]" + WHO + ")"
                        + "|(?<word>" + WHO + "?(?:评分|打分|得分|分数)|分" + END + ")"
                        + "|(?<hundred>\\((?:满分)?100分?制?\\)|\\(百分制\\)|\\(0[-—~至]100分?\\))"
                        // in brackets it could as well be the most that can be given
                        + "|(?<number>(?<![(])" + NUMBER + "(?=$|/|评分|打分|得分|分数))"
                        + "|(?<between>[·・\\-—_:/、.()]+)");
    }

    private static String oneOf(Collection<String> names) {
        return names.stream()
                .map(MarkHeading::plain)
                .filter(name -> !name.isEmpty())
                .distinct()
                // of names of which one begins the other the longer one
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElse(NEVER);
    }

    private static String plain(String text) {
        String narrow = Normalizer.normalize(HeadingText.oneLine(text), Normalizer.Form.NFKC);
        return narrow.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** @param parts from above to below */
    Optional<Said> find(List<String> parts) {
        if (part == null) {
            return Optional.empty();
        }
        String text = parts.stream().map(MarkHeading::plain).collect(Collectors.joining("/"));
        Matcher matcher = part.matcher(text);
        String title = null;
        String dimension = null;
        String expert = null;
        int at = 0;
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (; matcher.region(at, text.length()).lookingAt(); at = matcher.end()) {
            String who = matcher.group("number") == null ? matcher.group("expert") : "专家" + matcher.group("number");
            if (who != null && expert != null
                    || matcher.group("title") != null && title != null
                    || matcher.group("dimension") != null && dimension != null) {
                return Optional.empty();
            }
            expert = who == null ? expert : who;
            title = matcher.group("title") == null ? title : matcher.group("title");
            dimension = matcher.group("dimension") == null ? dimension : matcher.group("dimension");
        }
        return at < text.length() || dimension == null
                ? Optional.empty()
                : Optional.of(new Said(title, dimension, expert));
    }
}
