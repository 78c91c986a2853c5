package io.clausewise.app.api.docs;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts JSON Schemas, as trees of maps and lists, into the words of the OpenAPI library. */
public final class SwaggerSchemas {
    private SwaggerSchemas() {}

    /**
     * A schema.
     *
     * @throws IllegalArgumentException if it uses a keyword that this does not know: better none than half a schema
     */
    public static Schema<?> of(Map<?, ?> tree) {
        Schema<Object> schema = new JsonSchema();
        schema.setSpecVersion(SpecVersion.V31);
        tree.forEach((keyword, value) -> set(schema, (String) keyword, value));
        return schema;
    }

    private static void set(Schema<Object> schema, String keyword, Object value) {
        switch (keyword) {
            case "$schema", "$id" -> {} // the document says the first; the second is its place in it
            case "$ref" -> schema.set$ref((String) value);
            case "type" -> schema.setTypes(types(value));
            case "title" -> schema.setTitle((String) value);
            case "description" -> schema.setDescription((String) value);
            case "format" -> schema.setFormat((String) value);
            case "pattern" -> schema.setPattern((String) value);
            case "enum" -> schema.setEnum(new ArrayList<>((List<?>) value));
            case "minimum" -> schema.setMinimum(new BigDecimal(value.toString()));
            case "maximum" -> schema.setMaximum(new BigDecimal(value.toString()));
            case "minLength" -> schema.setMinLength(((Number) value).intValue());
            case "maxLength" -> schema.setMaxLength(((Number) value).intValue());
            case "minItems" -> schema.setMinItems(((Number) value).intValue());
            case "maxItems" -> schema.setMaxItems(((Number) value).intValue());
            case "items" -> schema.setItems(of((Map<?, ?>) value));
            case "required" -> ((List<?>) value).forEach(name -> schema.addRequiredItem((String) name));
            case "properties" -> schema.setProperties(properties((Map<?, ?>) value));
            case "additionalProperties" ->
                schema.setAdditionalProperties(value instanceof Map<?, ?> other ? of(other) : value);
            case "anyOf" -> ((List<?>) value).forEach(branch -> schema.addAnyOfItem(of((Map<?, ?>) branch)));
            case "allOf" -> ((List<?>) value).forEach(part -> schema.addAllOfItem(of((Map<?, ?>) part)));
            case "oneOf" -> ((List<?>) value).forEach(branch -> schema.addOneOfItem(of((Map<?, ?>) branch)));
            case "not" -> schema.setNot(of((Map<?, ?>) value));
            case "if" -> schema.setIf(of((Map<?, ?>) value));
            case "then" -> schema.setThen(of((Map<?, ?>) value));
            case "else" -> schema.setElse(of((Map<?, ?>) value));
            case "const" -> schema.setConst(value);
            case "uniqueItems" -> schema.setUniqueItems((Boolean) value);
            default -> throw new IllegalArgumentException("keyword " + keyword);
        }
    }

    private static Set<String> types(Object value) {
        Set<String> types = new LinkedHashSet<>();
        if (value instanceof List<?> several) {
            several.forEach(type -> types.add((String) type));
        } else {
            types.add((String) value);
        }
        return types;
    }

    @SuppressWarnings("rawtypes") // as the library declares it
    private static Map<String, Schema> properties(Map<?, ?> trees) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        trees.forEach((name, tree) -> properties.put((String) name, of((Map<?, ?>) tree)));
        return properties;
    }
}
