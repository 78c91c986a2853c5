package io.clausewise.profile;

import io.clausewise.message.Text;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The profile as JSON Schema 2020-12, from the table that the reader reads by. {@code format} is an assertion in it. It
 * accepts what {@link ProfileReader} accepts, except that it cannot say these: an ID number's birth date and check
 * character, and what {@link CrossChecks} looks at.
 */
public final class ProfileSchema {
    private final Map<String, Text> labels = new HashMap<>();

    private ProfileSchema(Vocabulary vocabulary) {
        for (Field field : vocabulary.fields()) {
            labels.put(field.pointer(), field.label());
        }
    }

    /** The schema; titles and descriptions in Chinese and English, in one text. */
    public static ObjectNode tree(Vocabulary vocabulary) {
        ObjectNode schema = Schemas.empty()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:clausewise:profile")
                .put("title", "申报资料 / Profile")
                .put(
                        "description",
                        "每一项都可不写。不写或 null 表示不知道；[] 表示确知没有；写了的列表即为完整，除非列入 incomplete。"
                                + "此处无法表达、由服务另行检查的：身份证号码的出生日期和校验码，它与性别、出生日期是否一致，"
                                + "荣誉的类别和级别与词汇表是否一致，同一认定是否前后不一，专家人数和票数是否多于委员会人数。"
                                + " / Everything may be left out. Absent or null: not known; []: known to have none; a list that is"
                                + " given is complete unless named in incomplete. What this schema cannot say and the service checks"
                                + " beside it: the birth date and check character of the ID number, whether it agrees with gender and"
                                + " birth date, honours against the vocabulary, one criterion attested both ways, experts and votes"
                                + " against the committee's size.");
        schema.setAll(new ProfileSchema(vocabulary).schema(ProfileTable.of(vocabulary), ""));
        return schema;
    }

    /** The schema as JSON text. */
    public static String json(Vocabulary vocabulary) {
        return tree(vocabulary).toPrettyString();
    }

    private ObjectNode schema(Shape shape, String pointer) {
        ObjectNode schema = Schemas.empty();
        Text label = labels.get(pointer);
        if (label != null) {
            schema.put("title", label.zh() + " / " + label.en());
        }
        if (shape instanceof ObjectShape object) {
            return object(object, pointer, schema);
        }
        if (shape instanceof ListShape list) {
            schema.put("type", "array").put("maxItems", ListShape.LONGEST);
            schema.set("items", schema(list.element(), pointer + "/*"));
            return schema;
        }
        if (shape instanceof ValueShape value) {
            schema.put(
                    "description",
                    value.allowed().zh() + " / " + value.allowed().en());
            schema.setAll(value.schema());
        }
        return schema;
    }

    private ObjectNode object(ObjectShape object, String pointer, ObjectNode schema) {
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        object.fields().forEach((name, field) -> {
            ObjectNode property = schema(field, pointer + "/" + name);
            properties.set(name, object.required().contains(name) ? property : orNull(property));
        });
        if (!object.required().isEmpty()) {
            ArrayNode required = schema.putArray("required");
            object.required().forEach(required::add);
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("minimum")) {
            // beside a list of types some validators stumble over bounds
            ObjectNode either = Schemas.empty();
            either.setAll(schema);
            either.retain("title", "description");
            schema.remove(List.of("title", "description"));
            either.putArray("anyOf").add(schema).add(Schemas.type("null"));
            return either;
        }
        String type = schema.path("type").stringValue();
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode values) {
            values.addNull();
        }
        return schema;
    }
}
