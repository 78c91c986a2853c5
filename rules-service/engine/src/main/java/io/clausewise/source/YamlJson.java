package io.clausewise.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Takes YAML for the JSON that it is: maps, lists, texts, BigDecimals, Booleans and nulls. */
final class YamlJson {
    private YamlJson() {}

    /** @param value reads {@code node} and reports what is wrong with it */
    static @Nullable Object of(YamlNode value, Node node) {
        if (node instanceof MappingNode) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            Map<String, YamlNode> entries = value.map();
            if (entries != null) {
                entries.forEach((name, entry) -> object.put(name, entry.json()));
            }
            return object;
        }
        if (node instanceof ScalarNode scalar) {
            return of(scalar);
        }
        List<@Nullable Object> array = new ArrayList<>();
        value.list().forEach(entry -> array.add(entry.json()));
        return array;
    }

    private static @Nullable Object of(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        // .inf and .nan are no numbers in JSON
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        return number && !text.contains("n") ? new BigDecimal(text) : text;
    }
}
