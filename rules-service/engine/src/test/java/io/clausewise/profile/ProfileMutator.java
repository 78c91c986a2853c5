package io.clausewise.profile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils one place of a document; what comes out may still be right. */
final class ProfileMutator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> DATES = List.of(
            "2017-05-18T00:00",
            "2017-05-18Z",
            "2017-02-29",
            "2016-02-29",
            "2016-02-30",
            "2017-13-01",
            "2017-00-10",
            "2017-5-18",
            "1899-12-31",
            "2101-01-01",
            "2017-05",
            "2017-13",
            "2017-00",
            "2017-5",
            "2017",
            "1899",
            "2101",
            "17",
            "+2017-05-18",
            "2017-05\n",
            "２０１７-05-18",
            "-2017-05-18",
            "2017-W20-4",
            "2017-138",
            "2017/05/18",
            "0000-01-01",
            "1899-12",
            "2101-01",
            "");
    private static final List<String> ID_NUMBERS = List.of(
            "11010519491231002X",
            "11010519491231002x",
            "110105194912310021",
            "110105491231002",
            "11010519491231002X ",
            "11010519490230002X",
            "110105184912310020",
            "1101051949123100X2",
            "X1010519491231002X",
            "");
    private static final List<String> POINTERS = List.of(
            "/competitions",
            "/apprentices/0/competitions",
            "/apprentices/00/competitions",
            "/apprentices/1000/competitions",
            "/apprentices/*/competitions",
            "/person",
            "/incomplete",
            "/competitions/",
            "competitions",
            "/",
            "",
            "/marks\n");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000\u00a0",
            "3",
            "true",
            "null",
            "NONE",
            "none",
            "技师",
            "CN",
            "cn",
            "UK",
            "市",
            "瑞安市\n",
            "application-form",
            "conduct",
            "CONDUCT",
            "JPG",
            "jpg",
            "Jpg",
            "x".repeat(501),
            "😀".repeat(501),
            "x".repeat(5_001));
    /** Not 1E+999: the validator of the test cannot compare what no long holds; the reader has a test of its own. */
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("-1"),
            new BigDecimal("0"),
            new BigDecimal("0.5"),
            new BigDecimal("1.0"),
            new BigDecimal("3.7"),
            new BigDecimal("1e0"),
            new BigDecimal("1E+2"),
            new BigDecimal("100.0000000000000000001"),
            new BigDecimal("-0.0"),
            new BigDecimal("100001"),
            new BigDecimal("1E-999"),
            new BigDecimal("1000000000001"),
            new BigDecimal("0.99999999999999999999"),
            new BigDecimal("17304"));

    private final Random random;

    ProfileMutator(Random random) {
        this.random = random;
    }

    /** Spoils a place somewhere in a document. */
    void mutate(ObjectNode root) {
        List<JsonNode> containers = new ArrayList<>();
        gather(root, containers);
        if (random.nextInt(3) == 0 && spoilText(containers)) {
            return;
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ArrayNode array) {
            mutate(array);
        } else {
            mutateObject((ObjectNode) container);
        }
    }

    /** Puts another text of its kind in the place of a date, an ID number or a pointer: there the rules are finest. */
    private boolean spoilText(List<JsonNode> containers) {
        List<Runnable> spoils = new ArrayList<>();
        for (JsonNode container : containers) {
            if (container instanceof ObjectNode object) {
                for (String name : object.propertyNames()) {
                    String text = object.get(name).stringValue("");
                    if (like(text) != TEXTS) {
                        spoils.add(() -> object.put(name, pick(like(text))));
                    }
                }
            }
        }
        if (!spoils.isEmpty()) {
            pick(spoils).run();
        }
        return !spoils.isEmpty();
    }

    private void mutate(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(value());
        } else {
            int i = random.nextInt(array.size());
            array.set(i, spoil(array.get(i)));
        }
    }

    private void mutateObject(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set(pick(List.of("name", "nmae", "", "a/b~c", "criterion", "level", "competitions", "性别")), value());
            return;
        }
        String name = pick(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + pick(List.of("", "s", " ")), object.remove(name));
            case 2 -> object.putNull(name);
            default -> object.set(name, spoil(object.get(name)));
        }
    }

    private JsonNode spoil(JsonNode old) {
        if (old.isString() && !old.stringValue().isEmpty() && random.nextInt(3) == 0) {
            String text = old.stringValue();
            return NODES.stringNode(
                    switch (random.nextInt(5)) {
                        case 0 -> text.substring(1);
                        case 1 -> text + " ";
                        case 2 -> text + "\n";
                        case 3 -> text.toLowerCase(java.util.Locale.ROOT);
                        default -> text.substring(0, text.length() - 1);
                    });
        }
        if (old.isString() && random.nextInt(3) > 0) {
            return NODES.stringNode(pick(like(old.stringValue())));
        }
        if (old.isArray() && random.nextInt(8) == 0) {
            return many((ArrayNode) old);
        }
        if (old.isNumber() && random.nextBoolean()) {
            return NODES.numberNode(old.decimalValue().add(new BigDecimal(pick(List.of("1", "-1", "0.5", "1E-20")))));
        }
        return switch (random.nextInt(6)) {
            case 0 -> NODES.arrayNode().add(old);
            case 1 -> NODES.stringNode(old.toString());
            default -> value();
        };
    }

    private JsonNode value() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode();
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode().add(2017).add(5).add(18);
            case 5 -> NODES.numberNode(BigInteger.TEN.pow(40));
            case 6, 7 -> NODES.numberNode(pick(NUMBERS));
            default -> NODES.stringNode(pick(TEXTS));
        };
    }

    private static List<String> like(String text) {
        if (text.matches("[0-9]{4}(-[0-9-]*)?")) {
            return DATES;
        }
        if (text.matches("[0-9]{17}.")) {
            return ID_NUMBERS;
        }
        return text.startsWith("/") ? POINTERS : TEXTS;
    }

    /** A list of as many elements as are allowed, or of one more. */
    private ArrayNode many(ArrayNode old) {
        JsonNode element = old.isEmpty() ? NODES.objectNode() : old.get(0);
        ArrayNode many = NODES.arrayNode();
        for (int left = ListShape.LONGEST + random.nextInt(2); left > 0; left--) {
            many.add(element);
        }
        return many;
    }

    private static void gather(JsonNode node, List<JsonNode> containers) {
        if (node.isObject() || node.isArray()) {
            containers.add(node);
            for (JsonNode child : node) {
                gather(child, containers);
            }
        }
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
