package io.clausewise.app.api.docs;

import io.swagger.v3.oas.models.media.Schema;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads schemas written as YAML; {@code <<} takes in the properties of another, as YAML 1.1 had it. */
public final class SchemaFile {
    private static final String MERGE = "<<";

    private SchemaFile() {}

    /** Schemas by name, in the file's order. */
    public static Map<String, Schema<?>> read(InputStream yaml) {
        Map<?, ?> trees = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        trees.forEach((name, tree) -> schemas.put((String) name, SwaggerSchemas.of((Map<?, ?>) merged(tree))));
        return schemas;
    }

    private static Object merged(Object tree) {
        if (tree instanceof List<?> list) {
            List<Object> merged = new ArrayList<>();
            list.forEach(element -> merged.add(element == null ? null : merged(element)));
            return merged;
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<Object, Object> merged = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key.equals(MERGE)) {
                merged.putAll((Map<?, ?>) merged(value));
            } else {
                merged.put(key, merged(value));
            }
        });
        return merged;
    }
}
