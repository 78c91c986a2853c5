package io.clausewise.roster.headings;

import io.clausewise.message.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a column of expert marks holds the marks of.
 *
 * @param scorecard its id
 * @param dimension its Chinese name
 * @param by the expert, as the heading says; null where it does not
 */
public record MarkPlace(
        String scorecard, String dimension, @Nullable String by) {
    private static final String ROOT = "/marks/";

    /**
     * As columns and mappings name it: {@code /marks/wenzhou-chief-expert-review-2021/专业水平/专家1}. No JSON Pointer of a profile,
     * where marks are a list, as {@code /attestations/conduct} is none.
     */
    public String pointer() {
        return Stream.of(scorecard, dimension, by == null ? "" : by)
                .filter(part -> !part.isEmpty())
                .map(part -> part.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", ROOT, ""));
    }

    /** Empty for a pointer of anything else, and of fields of single marks: {@code /marks/*}{@code /mark}. */
    public static Optional<MarkPlace> find(String pointer) {
        if (!pointer.startsWith(ROOT)) {
            return Optional.empty();
        }
        List<String> parts = Stream.of(pointer.substring(ROOT.length()).split("/", -1))
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList();
        boolean named =
                parts.stream().noneMatch(String::isBlank) && !parts.get(0).equals("*");
        if (!named || parts.size() < 2 || parts.size() > 3) {
            return Optional.empty();
        }
        return Optional.of(new MarkPlace(parts.get(0), parts.get(1), parts.size() == 3 ? parts.get(2) : null));
    }

    /** Whether the marks of both count in the same dimension, whoever gives them. */
    public boolean sameDimension(MarkPlace other) {
        return scorecard.equals(other.scorecard) && dimension.equals(other.dimension);
    }

    /** For people: 专家打分：专业水平（专家1）. */
    public Text words() {
        return by == null
                ? new Text("专家打分：" + dimension, "expert marks: " + dimension)
                : new Text("专家打分：" + dimension + "（" + by + "）", "expert marks: " + dimension + " (" + by + ")");
    }
}
