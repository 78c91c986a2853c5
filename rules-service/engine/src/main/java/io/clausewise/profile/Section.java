package io.clausewise.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of a tree that has been checked: every property is absent, null, or right. Null: not known. */
record Section(JsonNode node) {
    @Nullable
    String text(String name) {
        JsonNode value = find(name);
        return value == null ? null : value.stringValue();
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode value = find(name);
        return value == null ? null : (Boolean) value.booleanValue();
    }

    @Nullable
    Integer whole(String name) {
        Long value = large(name);
        return value == null ? null : (Integer) value.intValue();
    }

    @Nullable
    Long large(String name) {
        JsonNode value = find(name);
        return value == null ? null : (Long) value.decimalValue().longValueExact();
    }

    /** The number as the double nearest to it, which is what canonical JSON and most other systems keep of it. */
    @Nullable
    BigDecimal decimal(String name) {
        JsonNode value = find(name);
        return value == null ? null : BigDecimal.valueOf(value.decimalValue().doubleValue());
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        return text == null ? null : Dates.find(text).orElseThrow();
    }

    @Nullable
    PartialDate partialDate(String name) {
        String text = text(name);
        return text == null ? null : PartialDate.find(text).orElseThrow();
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        String text = text(name);
        return text == null ? null : Enum.valueOf(choices, text);
    }

    <T> @Nullable T section(String name, Function<Section, T> read) {
        JsonNode value = find(name);
        return value == null ? null : read.apply(new Section(value));
    }

    <T> @Nullable List<T> list(String name, Function<Section, T> read) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        List<T> list = new ArrayList<>(value.size());
        for (JsonNode element : value) {
            list.add(read.apply(new Section(element)));
        }
        return List.copyOf(list);
    }

    @Nullable
    List<String> texts(String name) {
        return list(name, element -> element.node.stringValue());
    }

    private @Nullable JsonNode find(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
