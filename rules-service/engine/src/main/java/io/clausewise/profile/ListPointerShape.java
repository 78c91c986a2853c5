package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Pointer of one of the profile's lists. */
final class ListPointerShape implements ValueShape {
    private static final String PLACE = "(0|[1-9][0-9]{0,2})";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final List<String> lists;
    private final Pattern pattern;

    /** @param lists their pointers, with {@code *} for a place in a list */
    ListPointerShape(List<String> lists) {
        this.lists = List.copyOf(lists);
        this.pattern = Pattern.compile("^(" + String.join("|", lists).replace("*", PLACE) + ")$");
    }

    List<String> lists() {
        return lists;
    }

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        if (!value.isString()) {
            return Optional.of(wrongType(value, "列表的 JSON Pointer", "the JSON Pointer of a list"));
        }
        String given = value.stringValue();
        if (pattern.matcher(given).matches()) {
            return Optional.empty();
        }
        return Optional.of(fault("没有" + ShownJson.zh(given) + "这个列表", "there is no list " + ShownJson.en(given))
                .perhaps(perhaps(given)));
    }

    private List<String> perhaps(String given) {
        if (given.length() > 100) {
            return List.of();
        }
        Matcher digits = DIGITS.matcher(given);
        if (lists.contains(digits.replaceAll("*"))) {
            return List.of();
        }
        digits.reset();
        String place = digits.find() ? digits.group() : "0";
        String tail = given.startsWith("/") ? given : "/" + given;
        List<String> ended = lists.stream()
                .filter(list -> list.endsWith(tail) || given.endsWith(list))
                .toList();
        List<String> near = ended.isEmpty() ? NearestWords.to(digits.replaceAll("*"), lists) : ended;
        return near.stream().map(list -> list.replace("*", place)).toList();
    }

    @Override
    public Text allowed() {
        return new Text(
                String.join("、", lists) + "（* 是序号，0 至 999）", String.join(", ", lists) + " (* a place, 0 to 999)");
    }

    @Override
    public ObjectNode schema() {
        return Schemas.type("string").put("pattern", pattern.pattern());
    }
}
