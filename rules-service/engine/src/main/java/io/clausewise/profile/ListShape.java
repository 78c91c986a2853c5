package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Text;
import tools.jackson.databind.JsonNode;

/** A list whose elements all have one shape; null is no element. */
record ListShape(Shape element) implements Shape {
    static final int LONGEST = 1_000;

    @Override
    public void check(JsonNode value, String pointer, ErrorList errors) {
        if (!value.isArray()) {
            Text shown = ShownJson.value(value);
            errors.add(
                    pointer,
                    Explanation.of(shown.zh() + "不是列表", shown.en() + " is not a list")
                            .allowing("列表 […]；[] 表示确知没有", "a list […]; [] where there is known to be none"));
            return;
        }
        if (value.size() > LONGEST) {
            errors.add(
                    pointer,
                    Explanation.of("列表有 " + value.size() + " 项", "the list has " + value.size() + " elements")
                            .allowing("至多 " + LONGEST + " 项", "at most " + LONGEST));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isNull()) {
                errors.add(
                        pointer + "/" + i,
                        Explanation.of("列表里的一项是 null", "an element of the list is null")
                                .allowing("删去这一项", "leave the element out"));
            } else {
                element.check(item, pointer + "/" + i, errors);
            }
        }
    }
}
