package io.clausewise.profile;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A city, district or county: one of the vocabulary, or any other whose name ends as such names do. */
record CityShape(List<String> places) implements ValueShape {
    private static final List<String> ENDINGS = List.of("市", "区", "县", "州", "盟", "地区");

    private static boolean ended(String place) {
        return ENDINGS.stream().anyMatch(place::endsWith);
    }

    @Override
    public Optional<Explanation> fault(JsonNode value) {
        Optional<Explanation> textFault = TextShape.LINE.fault(value);
        if (textFault.isPresent()) {
            return textFault;
        }
        String given = value.stringValue();
        if (places.contains(given) || ended(given)) {
            return Optional.empty();
        }
        return Optional.of(fault("没有" + ShownJson.zh(given) + "这个地方", "there is no place " + ShownJson.en(given))
                .perhaps(perhaps(given)));
    }

    private List<String> perhaps(String given) {
        if (given.length() > 40) {
            return List.of();
        }
        String bare = given.strip();
        List<String> begun = places.stream()
                .filter(place -> bare.length() > 1 && (place.startsWith(bare) || bare.startsWith(place)))
                .limit(3)
                .toList();
        return begun.isEmpty() ? NearestWords.to(bare, places) : begun;
    }

    @Override
    public Text allowed() {
        return new Text(
                "词汇表里的地名，或以 " + String.join("、", ENDINGS) + " 结尾的地名",
                "a place of the vocabulary, or one that ends in " + String.join(", ", ENDINGS));
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = TextShape.LINE.schema();
        schema.putArray("anyOf")
                .add(Schemas.oneOf(places))
                .add(Schemas.empty().put("pattern", "(" + String.join("|", ENDINGS) + ")$"));
        return schema;
    }
}
