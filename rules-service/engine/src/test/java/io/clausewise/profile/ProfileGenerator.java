package io.clausewise.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes profiles up: right in every single value, save that about every fourth ID number has a wrong check character. */
final class ProfileGenerator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "张三",
            "a",
            "数控车工",
            " 有空格 ",
            "第一行\n第二行",
            "😀",
            "全国技术能手",
            "温州名匠称号",
            "x".repeat(500),
            "😀".repeat(500),
            "\u0000");
    private static final List<String> CITIES = List.of("杭州市", "西湖区", "宁波市", "甘孜州", "锡林郭勒盟", "大兴安岭地区", "市", "某县");

    private final Random random;

    ProfileGenerator(Random random) {
        this.random = random;
    }

    JsonNode value(Shape shape) {
        if (shape instanceof ObjectShape object) {
            return object(object);
        }
        if (shape instanceof ListShape list) {
            ArrayNode array = NODES.arrayNode();
            for (int left = random.nextInt(4); left > 0; left--) {
                array.add(value(list.element()));
            }
            return array;
        }
        if (shape instanceof ListPointerShape pointer) {
            return NODES.stringNode(pick(pointer.lists()).replace("*", pick(List.of("0", "7", "10", "999"))));
        }
        if (shape instanceof ChoiceShape choice) {
            return NODES.stringNode(pick(choice.words()));
        }
        if (shape instanceof NumberShape number) {
            return number(number);
        }
        if (shape instanceof DateShape date) {
            return NODES.stringNode(date(date.partial()));
        }
        if (shape instanceof FlagShape) {
            return NODES.booleanNode(random.nextBoolean());
        }
        if (shape instanceof IdNumberShape) {
            return NODES.stringNode(idNumber());
        }
        return NODES.stringNode(pick(shape instanceof CityShape ? CITIES : TEXTS));
    }

    private ObjectNode object(ObjectShape shape) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
            boolean required = shape.required().contains(field.getKey());
            if (required || random.nextInt(3) == 0) {
                boolean isNull = !required && random.nextInt(12) == 0;
                object.set(field.getKey(), isNull ? NODES.nullNode() : value(field.getValue()));
            }
        }
        return object;
    }

    private JsonNode number(NumberShape shape) {
        BigDecimal least = BigDecimal.valueOf(shape.least());
        BigDecimal most = BigDecimal.valueOf(shape.most());
        return switch (random.nextInt(6)) {
            case 0 -> NODES.numberNode(shape.least());
            case 1 -> NODES.numberNode(shape.most());
            case 2 -> NODES.numberNode(least.setScale(2));
            case 3 -> NODES.numberNode(new BigDecimal(most.toBigInteger(), 0).stripTrailingZeros());
            case 4 ->
                NODES.numberNode(shape.whole() ? most : most.subtract(new BigDecimal("0." + (1 + random.nextInt(99)))));
            default -> NODES.numberNode(shape.least() + random.nextInt((int) Math.min(shape.most(), 20) + 1) / 2);
        };
    }

    private String date(boolean partial) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_414));
        String text = pick(List.of("1900-01-01", "2100-12-31", "2016-02-29", day.toString(), day.toString()));
        return partial ? text.substring(0, pick(List.of(4, 7, 10))) : text;
    }

    private String idNumber() {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        String digits = "330106" + day.toString().replace("-", "") + (100 + random.nextInt(900));
        return digits + (random.nextInt(4) == 0 ? 'X' : IdNumber.checkCharacter(digits));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
